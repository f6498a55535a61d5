namespace Dragoman.Ledger.Merging;

/// <summary>Between whom something lies.</summary>
public enum PairLevel
{
    /// <summary>Between those whom the reports name: Zarif and the Taliban.</summary>
    Named,

    /// <summary>Between the states and bodies that these act for: Iran and the Taliban.</summary>
    Bodies,
}
