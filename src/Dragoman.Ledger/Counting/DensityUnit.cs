namespace Dragoman.Ledger.Counting;

/// <summary>Stretches of time in which events are counted.</summary>
public enum DensityUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks, from Monday.</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}
