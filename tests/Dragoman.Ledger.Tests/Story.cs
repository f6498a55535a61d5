using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests;

/// <summary>A ledger of one-sentence articles, each with records on words of it.</summary>
internal sealed class Story : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Story() => Ledger = LedgerFile.Open(_folder.PathOf("test.ledger"));

    public LedgerFile Ledger { get; }

    public static CodedActor Pakistan { get; } = new("Pakistan", "PAK", "GOV");

    public static CodedActor Usa { get; } = new("United States", "USA", "GOV");

    public static CodedActor China { get; } = new("China", "CHN", "GOV");

    /// <summary>Enters an article with one event, carried by its first word.</summary>
    public void Tell(string id, string? published, string text, string type, CodedActor[] actors, CodedActor[] recipients, string? day = null, Func<CodedEvent, CodedEvent>? change = null)
    {
        CodedEvent e = Example.Event(new TextSpan(0, text.IndexOf(' ', StringComparison.Ordinal)), type) with
        {
            Actors = [.. actors],
            Recipients = [.. recipients],
            Quad = type is "ASSAULT" or "COERCE" or "MOBILIZE" or "SANCTION" ? "material conflict" : type is "REJECT" or "THREATEN" or "ACCUSE" ? "verbal conflict" : "verbal cooperation",
            Score = type is "ASSAULT" or "COERCE" or "MOBILIZE" or "SANCTION" ? -9 : type is "REJECT" or "THREATEN" or "ACCUSE" ? -4 : 2.5,
            Date = day is null ? null : On(day),
        };
        Enter(id, published, text, change?.Invoke(e) ?? e);
    }

    /// <summary>Enters an article with one tie, carried by its first word.</summary>
    public void Tie(string id, string? published, string text, string kind, CodedActor from, CodedActor? to, Func<CodedTie, CodedTie>? change = null)
    {
        CodedTie tie = new()
        {
            Span = new TextSpan(0, text.IndexOf(' ', StringComparison.Ordinal)),
            Segment = SegmentKind.Body,
            Rule = "tie/test",
            Confidence = 0.7,
            Kind = kind,
            From = from,
            To = to,
        };
        Enter(id, published, text, change?.Invoke(tie) ?? tie);
    }

    /// <summary>Enters an article with given records.</summary>
    public void Enter(string id, string? published, string text, params ImmutableArray<CodedRecord> records) =>
        Ledger.Enter(Example.With(Example.Article(id, text, published), records));

    public static DayInterval On(string day) => new(Example.Day(day), Example.Day(day), DayPrecision.Day);

    public void Dispose()
    {
        Ledger.Dispose();
        _folder.Dispose();
    }
}
