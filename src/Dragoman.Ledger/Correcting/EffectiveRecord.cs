namespace Dragoman.Ledger.Correcting;

/// <summary>A record as the decisions leave it.</summary>
/// <param name="Known">The record before them.</param>
/// <param name="Line">The record in the record format.</param>
/// <param name="Standing">machine, accepted, edited, added or rejected.</param>
internal sealed record EffectiveRecord(KnownRecord Known, string Line, string Standing)
{
    /// <summary>What the machine says where <see cref="Line"/> says otherwise; else null.</summary>
    internal string? Machine => Known.IsAdded || Known.Line == Line ? null : Known.Line;
}
