using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>Puts a briefing together from a ledger's answers.</summary>
/// <param name="questions">The ledger.</param>
/// <param name="filter">What the briefing is about.</param>
/// <param name="most">How many events it tells at most of what happened; of other parts fewer.</param>
internal sealed class BriefingComposer(LedgerQuestions questions, RecordFilter filter, int most)
{
    private const int MostQuotes = 4;

    private readonly EventDigest _happened = new(most);
    private readonly EventDigest _disputed = new(Math.Max(1, most / 4));
    private readonly EventDigest _announced = new(Math.Max(1, most / 3));

    /// <summary>The briefing.</summary>
    /// <param name="title">Its title.</param>
    internal Briefing Compose(string title)
    {
        foreach (MergedEvent e in questions.EachMergedEvent(filter with { Limit = null }))
        {
            _happened.Take(e, e.Realis == Realis.Actual);
            _disputed.Take(e, !e.Disputed.IsEmpty || e.Realis == Realis.Negated);
            _announced.Take(e, e.Realis == Realis.Future);
        }

        BriefedSection[] sections =
        [
            new("happened", "What happened", "By day; of each day what most independent sources tell comes first.", ByDay(_happened)),
            new("disputed", "Disputed", "What reports tell differently, side by side.", Disputed()),
            new("announced", "Announced", "What was planned when it was written.", ByDay(_announced)),
            new("promises", "Promised, threatened, wanted", "The latest first, each with later acts that may have kept, broken or withdrawn it: offered, not decided.", new BriefedPromises(questions, filter).Groups()),
            new("relations", "Who deals with whom", "Pairs with most events; each opens what is best known between them.", new BriefedRelations(questions, filter).Groups()),
            new("figures", "Figures", "Claimed figures with those who claim them, through time; those that exclude each other first.", new BriefedFigures(questions, filter).Groups()),
        ];
        return new Briefing(title, Scope(), [.. sections.Where(section => section.Groups.Length > 0)], questions.Outlets());
    }

    private ImmutableArray<string> Scope()
    {
        string?[] asked =
        [
            filter.Actor is { } actor ? filter.Other is { } other ? $"{actor} and {other}" : actor : null,
            filter.Type,
            filter.From is { } from ? $"from {EventWords.Iso(from)}" : null,
            filter.To is { } to ? $"to {EventWords.Iso(to)}" : null,
            filter.Article is { } article ? $"article {article}" : null,
            questions.KnownOn is { } day ? $"as published by {EventWords.Iso(day)}" : null,
        ];
        string about = string.Join(", ", asked.OfType<string>());
        string found = string.Create(
            CultureInfo.InvariantCulture,
            $"{_happened.Seen} events, told in {_happened.Reports} reports. {_happened.Taken} of them have happened; the {_happened.Events.Length} that weigh most are told here.");
        return about.Length == 0 ? [found] : [$"{about}.", found];
    }

    /// <summary>Events by day; within a day those that most independent sources tell come first.</summary>
    private ImmutableArray<BriefedGroup> ByDay(EventDigest digest) =>
    [
        .. digest.Events
            .GroupBy(e => EventWords.OneLine(EventWords.Days(e.Days, e.FirstPublished)), StringComparer.Ordinal)
            .Select(day => new BriefedGroup(day.Key, [.. day.OrderByDescending(e => e.IndependentSources).ThenByDescending(e => e.Reports).Select(Line)])),
    ];

    private BriefedLine Line(MergedEvent e) => new(
        EventWords.Between(e.Actors, e.Recipients), EventSentence.Of(e), e.Reports == 1 ? "one report" : EventSheets.Weight(e), Quotes(e));

    /// <summary>The words that tell it best, then one report of each other independent source.</summary>
    private ImmutableArray<BriefedQuote> Quotes(MergedEvent e)
    {
        BriefedQuote best = new(e.Best, e.BestSources);
        if (e.IndependentSources == 1)
        {
            return [best];
        }

        EventDetail detail = questions.Event(e.Id);
        Dictionary<string, EventEntry> reports = detail.Reports.ToDictionary(report => report.Evidence.Id, StringComparer.Ordinal);
        return
        [
            best,
            .. detail.Sources
                .Where(source => !source.Reports.Contains(e.Best.Id, StringComparer.Ordinal))
                .Select(source => reports[source.Reports[0]])
                .Take(MostQuotes - 1)
                .Select(report => new BriefedQuote(report.Evidence, report.Sources)),
        ];
    }

    private ImmutableArray<BriefedGroup> Disputed() =>
    [
        .. _disputed.Events
            .Select(e => (Event: e, Detail: questions.Event(e.Id)))
            .Select(one => new BriefedGroup(EventSheets.Line(one.Event), [.. Sides(one.Detail)])),
    ];

    /// <summary>A realis of a report, in words.</summary>
    private static string Standing(string realis) =>
        Enum.TryParse(realis, ignoreCase: true, out Realis known) && known != Realis.Actual ? EventWords.Standing(known, false, false) : "has happened";

    /// <summary>Each version of each field that reports fill differently; what is only denied has the denial alone.</summary>
    private static IEnumerable<BriefedLine> Sides(EventDetail detail)
    {
        Dictionary<string, EventEntry> reports = detail.Reports.ToDictionary(report => report.Evidence.Id, StringComparer.Ordinal);
        ImmutableArray<FieldDispute> disputes = [.. detail.Disputes.Where(dispute => dispute.Excludes)];
        return disputes.IsEmpty
            ? detail.Reports.Take(MostQuotes).Select(report => new BriefedLine(
                EventWords.Standing(report.Realis, report.Hedged, report.Sources.Length > 0) is { Length: > 0 } standing ? standing : "has happened",
                EventWords.Sources(report.Sources), "", [new BriefedQuote(report.Evidence, report.Sources)]))
            : disputes.SelectMany(dispute => dispute.Versions.Select(version => new BriefedLine(
                dispute.Field, dispute.Field == "realis" ? Standing(version.Value) : version.Value, string.Create(CultureInfo.InvariantCulture, $"{version.Reports.Length} {(version.Reports.Length == 1 ? "report" : "reports")}"),
                [.. version.Reports.Take(MostQuotes).Select(id => new BriefedQuote(reports[id].Evidence, reports[id].Sources))])));
    }
}
