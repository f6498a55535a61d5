using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>How answers about events, each merged from its reports, are laid out.</summary>
public static class EventSheets
{
    private static readonly ImmutableArray<DataColumn<MergedEvent>> _data =
    [
        new("id", e => e.Id),
        new("type", e => e.Type),
        new("mode", e => e.Mode),
        new("quad", e => e.Quad),
        new("score", e => e.Score),
        new("cameo", e => e.Cameo),
        new("contexts", e => e.Contexts),
        new("actors", e => Names(e.Actors)),
        new("recipients", e => Names(e.Recipients)),
        new("also_named", e => Names(e.AlsoNamed)),
        new("day_from", e => e.Days?.From),
        new("day_to", e => e.Days?.To),
        new("day_precision", e => e.Days is { } days ? Word(days.Precision) : null),
        new("place", e => e.Place?.Name),
        new("place_country", e => e.Place?.Country),
        new("place_precision", e => e.Place?.Precision is { } precision ? Word(precision) : null),
        new("lat", e => e.Place?.Latitude),
        new("lon", e => e.Place?.Longitude),
        new("realis", e => Word(e.Realis)),
        new("hedged", e => e.Hedged),
        new("reports", e => e.Reports),
        new("articles", e => e.Articles),
        new("independent_sources", e => e.IndependentSources),
        new("first_published", e => e.FirstPublished),
        new("last_published", e => e.LastPublished),
        new("disputed", e => e.Disputed),
        new("words", e => e.Best.Words),
        new("sentence", e => e.Best.Sentence),
        new("sources", e => Names(e.BestSources)),
        new("outlet", e => e.Best.Outlet),
        new("article", e => e.Best.Article),
        new("origin", e => e.Best.Origin),
        new("report_ids", e => e.ReportIds),
    ];

    /// <summary>The timeline: what an analyst would keep.</summary>
    public static Sheet<MergedEvent> Timeline { get; } = new(
        _data,
        [
            new("Day", 0, Days),
            new("What happened", 5, WhatHappened),
            new("In whose words", 7, e => $"{RecordSheets.Cited(e.Best, e.BestSources)}{Corroboration(e)}"),
        ]);

    /// <summary>Events with their codes and ids.</summary>
    public static Sheet<MergedEvent> Events { get; } = new(
        _data,
        [
            new("Day", 0, Days),
            new("Type", 0, Codes),
            new("Actors → recipients", 4, e => EventWords.Between(e.Actors, e.Recipients)),
            new("Place", 2, e => e.Place?.Name ?? ""),
            new("Told by", 0, e => $"{Count(e.Reports, "report")}\n{Count(e.IndependentSources, "source")}"),
            new("Words and event", 4, e => $"{(e.Best.Words.Length > 0 ? EventWords.OneLine(e.Best.Words) : $"no words ({e.Best.Origin})")}\n{e.Id}"),
        ]);

    /// <summary>One line for an event.</summary>
    public static string Line(MergedEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return $"{EventWords.OneLine(Days(e))} · {Act(e)}";
    }

    /// <summary>The same without its day.</summary>
    internal static string Act(MergedEvent e)
    {
        string[] parts =
        [
            $"{EventWords.Between(e.Actors, e.Recipients)}: {EventWords.Act(e.Type, e.Mode)} ({EventWords.Code(e.Type, e.Mode)})",
            e.Place?.Name ?? "",
            EventWords.Standing(e.Realis, e.Hedged, e.BestSources.Length > 0),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>"5 reports in 4 articles, 3 independent sources; disputed: when".</summary>
    public static string Weight(MergedEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        string told = $"{Count(e.Reports, "report")} in {Count(e.Articles, "article")}, {Count(e.IndependentSources, "independent source")}";
        return e.Disputed.IsEmpty ? told : $"{told}; {EventWords.Disputed(e.Disputed)}";
    }

    private static string Days(MergedEvent e) => EventWords.Days(e.Days, e.FirstPublished);

    private static string WhatHappened(MergedEvent e)
    {
        string standing = EventWords.Standing(e.Realis, e.Hedged, e.BestSources.Length > 0);
        string[] lines =
        [
            Emphasis.Strong(EventWords.Between(e.Actors, e.Recipients)),
            $"{EventWords.Act(e.Type, e.Mode)} ({EventWords.Code(e.Type, e.Mode)})",
            e.Place is { } place ? $"in {place.Name}" : "",
            standing.Length > 0 ? $"[{standing}]" : "",
            EventWords.Disputed(e.Disputed),
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    // A single report says all of this by itself.
    private static string Corroboration(MergedEvent e) => e.Reports == 1 ? "" : $"\n{Weight(e with { Disputed = [] })}: {e.Id}";

    private static string Codes(MergedEvent e)
    {
        string[] standing = [e.Realis == Realis.Actual ? "" : Word(e.Realis), e.Hedged ? "hedged" : "", e.Disputed.IsEmpty ? "" : "disputed"];
        return string.Join('\n', new[] { e.Type, e.Mode }.Concat(standing).Where(code => code.Length > 0));
    }

    private static IEnumerable<string> Names(ImmutableArray<CodedActor> actors) => actors.Select(actor => actor.Name);

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
