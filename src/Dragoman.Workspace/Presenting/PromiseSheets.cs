using System.Globalization;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>How promises, threats and wishes are laid out.</summary>
public static class PromiseSheets
{
    /// <summary>Open items, a row each later act that bears on one.</summary>
    public static Sheet<PromiseRow> Items { get; } = new(
        [
            new("kind", row => row.Item.Kind),
            new("mode", row => row.Item.Event?.Mode),
            new("makers", row => row.Item.Makers),
            new("partners", row => row.Item.Partners),
            new("made", row => row.Item.Made),
            new("due", row => row.Item.Due),
            new("is_due", row => row.Item.IsDue),
            new("what", row => row.Item.Wish?.What),
            new("words", row => row.Item.Evidence.Words),
            new("sentence", row => row.Item.Evidence.Sentence),
            new("article", row => row.Item.Evidence.Article),
            new("id", row => row.Item.Event?.Id ?? row.Item.Evidence.Id),
            new("candidate", row => row.Candidate is { } candidate ? Word(candidate.Outcome) : null),
            new("candidate_id", row => row.Candidate?.Act.Id),
            new("candidate_type", row => row.Candidate is { } candidate ? EventWords.Code(candidate.Act.Type, candidate.Act.Mode) : null),
            new("candidate_day", row => row.Candidate is { } candidate ? candidate.Act.Days?.From ?? candidate.Act.FirstPublished : null),
            new("candidate_sentence", row => row.Candidate?.Act.Best.Sentence),
            new("candidate_article", row => row.Candidate?.Act.Best.Article),
            new("days_later", row => row.Candidate?.DaysLater),
            new("shared_words", row => row.Candidate?.SharedWords),
        ],
        [
            new("Made", 0, row => row.IsFirst ? Day(row.Item) : ""),
            new("Open item", 5, row => row.IsFirst ? $"{Emphasis.Strong(Line(row.Item))}\n{RecordSheets.Cited(row.Item.Evidence, [])}" : ""),
            new("May bear on it", 5, row => row.Candidate is { } candidate ? $"{Line(candidate)}\n{RecordSheets.Cited(candidate.Act.Best, candidate.Act.BestSources)}" : ""),
        ]);

    /// <summary>"Iran → Taliban: agreement or promise"; "Iran wants of Taliban: calm".</summary>
    public static string Line(OpenItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Wish is { } wish
            ? RecordSheets.Relation(wish.First)
            : $"{EventWords.Between(item.Event!.Actors, item.Event.Recipients)}: {EventWords.Act(item.Kind, item.Event.Mode)}"; // an item without a wish is an event
    }

    /// <summary>"kept? 2021-07-20 · Iran → Taliban: aid", with how much later it was and the words in common.</summary>
    public static string Line(PromiseCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        string shared = candidate.SharedWords.IsEmpty ? "no word in common" : $"in common: {string.Join(", ", candidate.SharedWords)}";
        string days = string.Create(CultureInfo.InvariantCulture, $"{candidate.DaysLater} {(candidate.DaysLater == 1 ? "day" : "days")} later");
        return $"{Emphasis.Strong($"{Word(candidate.Outcome)}?")} {EventSheets.Line(candidate.Act)}\n{days}; {shared}";
    }

    private static string Day(OpenItem item)
    {
        string made = item.Made is { } day ? EventWords.Iso(day) : "day unknown";
        return item.Due is { } due ? $"{made}\n{(item.IsDue ? "due since" : "due")}\n{EventWords.Iso(due)}" : made;
    }

    private static string Word(PromiseOutcome outcome) => outcome.ToString().ToLowerInvariant();
}
