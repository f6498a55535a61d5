using System.Collections.Immutable;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>One row an event with all that is known of it, separated by commas (RFC 4180, but lines end with a line feed).</summary>
public sealed class CsvExport : LedgerExport
{
    private static readonly ImmutableArray<(string Name, Func<MergedEvent, string> Value)> _columns =
    [
        ("id", e => e.Id),
        ("type", e => e.Type),
        ("mode", e => e.Mode),
        ("quad", e => e.Quad),
        ("score", e => ExportText.Number(e.Score)),
        ("cameo", e => e.Cameo),
        ("contexts", e => ExportText.List(e.Contexts)),
        .. Parties("actor", e => e.Actors),
        .. Parties("recipient", e => e.Recipients),
        ("also_named", e => ExportText.List(e.AlsoNamed.Select(actor => actor.Name))),
        ("day_from", e => ExportText.Iso(e.Days?.From)),
        ("day_to", e => ExportText.Iso(e.Days?.To)),
        ("day_precision", e => e.Days is { } days ? Word(days.Precision) : ""),
        ("place", e => e.Place?.Name ?? ""),
        ("place_id", e => e.Place?.Id ?? ""),
        ("place_country", e => e.Place?.Country ?? ""),
        ("place_precision", e => e.Place?.Precision is { } precision ? Word(precision) : ""),
        ("latitude", e => ExportText.Number(e.Place?.Latitude)),
        ("longitude", e => ExportText.Number(e.Place?.Longitude)),
        ("realis", e => Word(e.Realis)),
        ("hedged", e => e.Hedged ? "true" : "false"),
        ("reports", e => ExportText.Whole(e.Reports)),
        ("articles", e => ExportText.Whole(e.Articles)),
        ("independent_sources", e => ExportText.Whole(e.IndependentSources)),
        ("first_published", e => ExportText.Iso(e.FirstPublished)),
        ("last_published", e => ExportText.Iso(e.LastPublished)),
        ("disputed", e => ExportText.List(e.Disputed)),
        ("origin", e => e.Best.Origin),
        ("best_report", e => e.Best.Id),
        ("best_outlet", e => e.Best.Outlet ?? ""),
        ("best_sources", e => ExportText.List(e.BestSources.Select(source => source.Name))),
        ("best_confidence", e => ExportText.Number(e.Best.Confidence)),
        ("words", e => e.Best.Words),
        ("sentence", e => e.Best.Sentence),
        ("report_ids", e => ExportText.List(e.ReportIds)),
    ];

    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override string Ending => "csv";

    /// <inheritdoc/>
    public override string Description => "One row an event with all its fields, separated by commas";

    /// <inheritdoc/>
    internal override void WriteEvents(IEnumerable<MergedEvent> events, TextWriter output)
    {
        output.Write($"{string.Join(',', _columns.Select(column => column.Name))}\n");
        foreach (MergedEvent e in events)
        {
            output.Write($"{string.Join(',', _columns.Select(column => ExportText.Quoted(column.Value(e))))}\n");
        }
    }

    private static IEnumerable<(string Name, Func<MergedEvent, string> Value)> Parties(string role, Func<MergedEvent, ImmutableArray<CodedActor>> parties) =>
    [
        ($"{role}s", e => ExportText.List(parties(e).Select(actor => actor.Name))),
        ($"{role}_countries", e => ExportText.List(parties(e).Select(actor => actor.Country))),
        ($"{role}_sectors", e => ExportText.List(parties(e).Select(actor => actor.Sector))),
    ];

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
