using System.Collections.Immutable;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>What sort of event: the fields by which most questions choose, as one number that stands in every index.</summary>
/// <param name="Number">Row of <c>event_classes</c>.</param>
/// <param name="Type">PLOVER's type.</param>
/// <param name="Mode">PLOVER's mode; "" for none.</param>
/// <param name="Quad">Quad class.</param>
/// <param name="Realis">Where it stands, in lower case.</param>
internal sealed record EventClass(long Number, string Type, string Mode, string Quad, string Realis)
{
    /// <summary>The class of some fields.</summary>
    internal static EventClass Of(string type, string mode, string quad, string realis) =>
        new(ContentKey.Number("class", type, mode, quad, realis), type, mode, quad, realis);

    /// <summary>All classes of a ledger.</summary>
    internal static ImmutableArray<EventClass> All(LedgerConnection connection) =>
    [
        .. Rows.List(
            connection,
            "SELECT class, type, mode, quad, realis FROM event_classes ORDER BY type, mode, quad, realis",
            row => new EventClass(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4))),
    ];
}
