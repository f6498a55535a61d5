using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>POLECAT's table: a header, tabs between fields, one row an event whatever its realis.</summary>
public sealed class PolecatExport : LedgerExport
{
    private const string Nothing = "None";

    private static readonly FrozenDictionary<string, Func<MergedEvent, string>> _values = Values().ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Name => "polecat";

    /// <inheritdoc/>
    public override string Ending => "txt";

    /// <inheritdoc/>
    public override string Description => "The table of POLECAT: one row an event, tabs between fields";

    /// <inheritdoc/>
    internal override void WriteEvents(IEnumerable<MergedEvent> events, TextWriter output)
    {
        output.Write($"{string.Join('\t', PolecatColumns.All)}\n");
        foreach (MergedEvent e in events)
        {
            output.Write($"{string.Join('\t', PolecatColumns.All.Select(column => Field(column, e)))}\n");
        }
    }

    /// <summary>What a column says of an event; what the ledger does not keep, such as titles and the people of a story, is nothing.</summary>
    private static string Field(string column, MergedEvent e) =>
        _values.TryGetValue(column, out Func<MergedEvent, string>? value) && value(e) is { Length: > 0 } found ? ExportText.OneField(found) : Nothing;

    private static Dictionary<string, Func<MergedEvent, string>> Values() => new([.. Party("Actor", e => e.Actors), .. Party("Recipient", e => e.Recipients)], StringComparer.Ordinal)
    {
        ["Event ID"] = e => e.Id,
        ["Event Date"] = e => ExportText.Iso(ExportText.OneDay(e)),
        ["Event Type"] = e => e.Type,
        ["Event Mode"] = e => e.Mode,
        ["Intensity"] = e => ExportText.Number(e.Score),
        ["Quad Code"] = e => e.Quad.ToUpperInvariant(),
        ["Contexts"] = e => ExportText.List(e.Contexts),
        ["Placename"] = e => e.Place?.Name ?? "",
        ["City"] = e => e.Place is { Precision: PlacePrecision.City or PlacePrecision.Point } place ? place.Name : "",
        ["Province"] = e => e.Place is { Precision: PlacePrecision.Region } place ? place.Name : "",
        ["Country"] = e => e.Place?.Country ?? "",
        ["Latitude"] = e => ExportText.Number(e.Place?.Latitude),
        ["Longitude"] = e => ExportText.Number(e.Place?.Longitude),
        // The gazetteer's towns are GeoNames', under "gn" and the number there.
        ["GeoNames ID"] = e => e.Place?.Id is ['g', 'n', .. { Length: > 0 } number] && number.All(char.IsAsciiDigit) ? number : "",
        ["Source"] = e => e.Best.Outlet ?? "",
        ["Publication Date"] = e => ExportText.Iso(e.FirstPublished),
        ["Language"] = _ => "en",
        ["Version"] = _ => "Dragoman",
    };

    private static IEnumerable<KeyValuePair<string, Func<MergedEvent, string>>> Party(string side, Func<MergedEvent, ImmutableArray<CodedActor>> party) =>
    [
        new($"{side} Name", e => ExportText.List(party(e).Select(actor => actor.Name))),
        new($"{side} Country", e => Each(party(e), actor => IsCountry(actor) ? actor.Country : "")),
        new($"{side} COW", e => Each(party(e), actor => CountryCodes.Carried.Cow(actor.Country))),
        new($"Primary {side} Sector", e => party(e) is [var first, ..] ? first.Sector : ""),
        new($"{side} Sectors", e => ExportText.List(party(e).Select(actor => actor.Sector))),
    ];

    /// <summary>One value for each actor, so that those of the same place belong together; nothing where none has any.</summary>
    private static string Each(ImmutableArray<CodedActor> actors, Func<CodedActor, string> value)
    {
        ImmutableArray<string> values = [.. actors.Select(value)];
        return values.All(one => one.Length == 0) ? "" : ExportText.List(values.Select(one => one.Length == 0 ? Nothing : one));
    }

    private static bool IsCountry(CodedActor actor) => CountryCodes.Carried.CodeOf(actor.Country) is not null;
}
