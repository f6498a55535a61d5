using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>The part of a briefing that tells who deals with whom.</summary>
internal sealed class BriefedRelations(LedgerQuestions questions, RecordFilter filter)
{
    private const int MostPairs = 12;
    private const int MostQuotes = 3;
    // What is best known between two is looked for among so many of their last events.
    private const int Recent = 200;

    /// <summary>One sentence a pair; nothing where no pair has an event.</summary>
    internal ImmutableArray<BriefedGroup> Groups()
    {
        ImmutableArray<BriefedLine> lines =
        [
            .. questions.Relations(filter with { Realis = null, Limit = MostPairs })
                .Where(pair => pair.Events > 0)
                .Take(MostPairs)
                .Select(pair => (Pair: pair, Quotes: Quotes(pair)))
                .Where(one => one.Quotes.Length > 0)
                .Select(one => new BriefedLine($"{one.Pair.One} – {one.Pair.Other}", Tally(one.Pair), Standing(one.Pair), one.Quotes)),
        ];
        return lines.IsEmpty ? [] : [new BriefedGroup("", lines)];
    }

    private ImmutableArray<BriefedQuote> Quotes(PairPeriod pair)
    {
        RecordFilter between = filter with { Actor = pair.One, Other = pair.Other, Realis = Realis.Actual, Limit = Recent };
        return [.. WeightiestEvents.Of(questions.MergedEvents(between), MostQuotes).Select(e => new BriefedQuote(e.Best, e.BestSources))];
    }

    private static string Tally(PairPeriod pair)
    {
        string days = pair is { First: { } first, Last: { } last }
            ? first == last ? $" on {EventWords.Iso(first)}" : $" from {EventWords.Iso(first)} to {EventWords.Iso(last)}"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{pair.Events} {(pair.Events == 1 ? "event" : "events")}{days}: {pair.Cooperative} of cooperation, {pair.Conflictual} of conflict, {pair.Meetings} {(pair.Meetings == 1 ? "meeting" : "meetings")}");
    }

    private static string Standing(PairPeriod pair) => string.Create(
        CultureInfo.InvariantCulture,
        $"mean score {pair.ScoreMean:+0.0;−0.0;0}; {pair.Corroborated} told by two or more independent sources");
}
