namespace Dragoman.Ledger.Relating;

/// <summary>By which stretches of time relations are summed up.</summary>
public enum RelationPeriod
{
    /// <summary>All of it together.</summary>
    All,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Quarters, from January.</summary>
    Quarter,

    /// <summary>Months.</summary>
    Month,
}
