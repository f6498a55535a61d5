using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>How changes between two days are laid out.</summary>
public static class ChangeSheets
{
    /// <summary>Changes, a row each.</summary>
    public static Sheet<LedgerChange> Changes { get; } = new(
        [
            new("change", c => Word(c.Kind)),
            new("one", c => c.One),
            new("other", c => c.Other),
            new("published", c => c.Published),
            new("before", Before),
            new("after", After),
            new("event", c => c.Event?.Id),
            new("tie", c => c.Tie?.Kind),
            new("words", c => Words(c)?.Words),
            new("sentence", c => Words(c)?.Sentence),
            new("article", c => Words(c)?.Article),
        ],
        [
            new("Change", 0, c => Word(c.Kind)),
            new("Since", 0, c => c.Published is { } day ? EventWords.Iso(day) : ""),
            new("What", 5, What),
            new("In whose words", 6, c => Words(c) is { } words ? RecordSheets.Cited(words, []) : ""),
        ]);

    private static string What(LedgerChange change) => change switch
    {
        { Kind: ChangeKind.NewActor } => $"{Emphasis.Strong(change.One)}\n{EventSheets.Line(change.Event!)}", // comes with an event
        { Kind: ChangeKind.Standing } => $"{EventSheets.Line(change.Event!)}\nwas {Before(change)}, is {After(change)}", // is one of an event
        { Event: { } e } => EventSheets.Line(e),
        { Tie: { } tie } => RecordSheets.Relation((change.Kind == ChangeKind.EndedTie ? tie.Ended : null) ?? tie.First),
        { Kind: ChangeKind.SilentPair } => $"{Emphasis.Strong($"{change.One} – {change.Other}")}\nbefore: {Before(change)}",
        _ => $"{Emphasis.Strong($"{change.One} – {change.Other}")}\n{(change.Before is { Events: > 0 } ? $"before: {Before(change)}\n" : "")}since: {After(change)}",
    };

    private static string? Before(LedgerChange change) =>
        change.RealisBefore is { } realis ? realis.ToString().ToLowerInvariant()
        : change.Before is { } pair ? RelationSheets.Summary(pair)
        : null;

    private static string? After(LedgerChange change) => change switch
    {
        { RealisBefore: not null, Event: { } e } => e.Disputed.Contains("realis") ? "disputed" : e.Realis.ToString().ToLowerInvariant(),
        { Since: { } since } => RelationSheets.Summary(since),
        _ => null,
    };

    private static Evidence? Words(LedgerChange change) =>
        change.Event?.Best ?? (change.Kind == ChangeKind.EndedTie ? change.Tie?.Ended?.Evidence : change.Kind == ChangeKind.SilentTie ? change.Tie?.Last.Evidence : change.Tie?.First.Evidence);

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.NewEvent => "new event",
        ChangeKind.Standing => "stands otherwise",
        ChangeKind.NewPair => "new pair",
        ChangeKind.TurnedPair => "turned pair",
        ChangeKind.SilentPair => "silent pair",
        ChangeKind.NewTie => "new tie",
        ChangeKind.EndedTie => "ended tie",
        ChangeKind.SilentTie => "silent tie",
        ChangeKind.NewActor => "new actor",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such change."),
    };
}
