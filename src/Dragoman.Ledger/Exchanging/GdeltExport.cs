using System.Collections.Frozen;
using System.Globalization;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>GDELT's event table, version 2.0: no header, tabs between fields, one row an event.</summary>
/// <remarks>A mention is a report, a source an independent source. With room for one actor on each side, the first of each stands there;
/// of several who act without a recipient the second is the other side.</remarks>
public sealed class GdeltExport : LedgerExport
{
    private static readonly FrozenDictionary<string, Func<MergedEvent, string>> _values = Values().ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Name => "gdelt";

    /// <inheritdoc/>
    public override string Ending => "tsv";

    /// <inheritdoc/>
    public override string Description => "The table of GDELT 2.0: one row an event, no header, tabs between fields";

    /// <inheritdoc/>
    internal override void WriteEvents(IEnumerable<MergedEvent> events, TextWriter output)
    {
        foreach (MergedEvent e in events)
        {
            output.Write($"{string.Join('\t', GdeltColumns.Second.Select(column => Field(column, e)))}\n");
        }
    }

    private static string Field(string column, MergedEvent e) =>
        _values.TryGetValue(column, out Func<MergedEvent, string>? value) ? ExportText.OneField(value(e)) : "";

    private static Dictionary<string, Func<MergedEvent, string>> Values() => new(
        [.. Party("Actor1", First), .. Party("Actor2", Second), .. GdeltPlace.Columns("ActionGeo")], StringComparer.Ordinal)
    {
        ["GLOBALEVENTID"] = e => EventIds.Number(e.Id) is { } number ? ExportText.Whole(number) : "",
        ["SQLDATE"] = e => Date(e, "yyyyMMdd"),
        ["MonthYear"] = e => Date(e, "yyyyMM"),
        ["Year"] = e => Date(e, "yyyy"),
        ["FractionDate"] = e => ExportText.OneDay(e) is { } day ? Fraction(day) : "",
        // The ledger weighs an event by who reports it, not by where in the article it stands.
        ["IsRootEvent"] = _ => "1",
        ["EventCode"] = e => e.Cameo,
        ["EventBaseCode"] = e => CameoEvents.Carried.Find(e.Cameo)?.Base ?? "",
        ["EventRootCode"] = e => CameoEvents.Carried.Find(e.Cameo)?.Root ?? "",
        ["QuadClass"] = e => CameoEvents.Carried.Find(e.Cameo) is { } cameo ? QuadClass(cameo) : "",
        ["GoldsteinScale"] = e => ExportText.Number(CameoEvents.Carried.Find(e.Cameo)?.Goldstein),
        ["NumMentions"] = e => ExportText.Whole(e.Reports),
        ["NumSources"] = e => ExportText.Whole(e.IndependentSources),
        ["NumArticles"] = e => ExportText.Whole(e.Articles),
        ["Actor1Geo_Type"] = _ => "0",
        ["Actor2Geo_Type"] = _ => "0",
        ["DATEADDED"] = e => e.FirstPublished?.ToString("yyyyMMdd'000000'", CultureInfo.InvariantCulture) ?? "",
        ["SOURCEURL"] = e => e.Address ?? "",
    };

    private static IEnumerable<KeyValuePair<string, Func<MergedEvent, string>>> Party(string side, Func<MergedEvent, CodedActor?> party) =>
    [
        new($"{side}Code", e => party(e) is { } actor ? Country(actor) + Role(actor) : ""),
        new($"{side}Name", e => party(e)?.Name.ToUpperInvariant() ?? ""),
        new($"{side}CountryCode", e => party(e) is { } actor && IsState(actor) ? Country(actor) : ""),
        new($"{side}Type1Code", e => party(e) is { } actor ? IsState(actor) || actor.Country.Length == 0 ? Role(actor) : actor.Country : ""),
    ];

    private static CodedActor? First(MergedEvent e) => e.Actors is [var first, ..] ? first : null;

    private static CodedActor? Second(MergedEvent e) =>
        e.Recipients is [var recipient, ..] ? recipient : e.Actors is [_, var other, ..] ? other : null;

    private static string Country(CodedActor actor) => CountryCodes.Carried.Cameo(actor.Country);

    private static bool IsState(CodedActor actor) => CountryCodes.Carried.CodeOf(actor.Country) is not null;

    /// <summary>CAMEO's code of a sector; a body whose kind stands in the place of the country bears it once.</summary>
    private static string Role(CodedActor actor) => actor.Sector == actor.Country ? "" : actor.Sector switch
    {
        "ACA" => "EDU",
        // CAMEO has codes of religions, and none of the religious as such.
        "REL" or "UNK" => "",
        _ => actor.Sector,
    };

    private static string Date(MergedEvent e, string format) => ExportText.OneDay(e)?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    // Source: GDELT Event Codebook 2.0, FractionDate: months of thirty days in a year of 365.
    private static string Fraction(DateOnly day) =>
        (day.Year + ((((day.Month - 1) * 30) + day.Day) / 365.0)).ToString("0000.0000", CultureInfo.InvariantCulture);

    // Source: GDELT Event Codebook 2.0: the classes follow CAMEO's roots, not PLOVER's types.
    private static string QuadClass(CameoEvent cameo) => int.Parse(cameo.Root, CultureInfo.InvariantCulture) switch
    {
        <= 5 => "1",
        <= 9 => "2",
        <= 14 => "3",
        _ => "4",
    };
}
