using System.Collections.Immutable;

namespace Dragoman.Ledger.Correcting;

/// <summary>A record as it stands, and what was decided about it.</summary>
/// <param name="Record">Its id.</param>
/// <param name="Standing">machine, accepted, edited, added or rejected.</param>
/// <param name="Line">The record in the record format, as it counts.</param>
/// <param name="Machine">The machine's own, where <paramref name="Line"/> says otherwise; else null.</param>
/// <param name="Entries">Numbers of all entries about it, undone ones and undoings with them.</param>
public sealed record RecordStanding(string Record, string Standing, string Line, string? Machine, ImmutableArray<int> Entries)
{
    /// <summary>Number of the last entry about it, 0 for none: what <see cref="Correction.Seen"/> is compared with.</summary>
    public int LastEntry => Entries.IsEmpty ? 0 : Entries[^1];
}
