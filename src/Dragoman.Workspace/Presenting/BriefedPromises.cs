using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>The part of a briefing that tells what was promised, threatened or wanted, and what was done about it.</summary>
internal sealed class BriefedPromises(LedgerQuestions questions, RecordFilter filter)
{
    private const int Most = 15;

    /// <summary>One sentence a promise, the latest first.</summary>
    internal ImmutableArray<BriefedGroup> Groups()
    {
        ImmutableArray<BriefedLine> lines = [.. questions.Promises(filter with { Type = null, Realis = null, Limit = Most }).Select(Line)];
        return lines.IsEmpty ? [] : [new BriefedGroup("", lines)];
    }

    private static BriefedLine Line(OpenItem item)
    {
        string what = item.Wish?.What is { Length: > 0 } wanted ? $"want: {wanted}" : item.Kind == "wants" ? "want" : EventWords.Act(item.Kind, item.Event?.Mode ?? "");
        string made = item.Made is { } day ? $", {EventWords.Iso(day)}" : "";
        string due = item.Due is { } last ? $", for {EventWords.Iso(last)}{(item.IsDue ? ", which has passed" : "")}" : "";
        string partners = item.Partners.IsEmpty || item.Partners.SequenceEqual(item.Makers) ? "" : $" → {string.Join(", ", item.Partners)}";
        return new BriefedLine(
            $"{string.Join(", ", item.Makers)}{partners}", $"{what}{made}{due}", Later(item),
            [
                new BriefedQuote(item.Evidence, item.Event?.BestSources ?? item.Wish?.First.Sources ?? []),
                .. item.Candidates.Select(candidate => new BriefedQuote(candidate.Act.Best, candidate.Act.BestSources, $"perhaps {Word(candidate)}")),
            ]);
    }

    private static string Later(OpenItem item) => item.Candidates.IsEmpty
        ? "nothing later bears on it"
        : $"later, and perhaps {string.Join("; ", item.Candidates.Select(Candidate))}";

    private static string Candidate(PromiseCandidate candidate) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Word(candidate)}: {EventWords.Between(candidate.Act.Actors, candidate.Act.Recipients)}, {EventWords.Act(candidate.Act.Type, candidate.Act.Mode)}, {candidate.DaysLater} {(candidate.DaysLater == 1 ? "day" : "days")} later");

    private static string Word(PromiseCandidate candidate) => candidate.Outcome.ToString().ToLowerInvariant();
}
