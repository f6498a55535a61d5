namespace Dragoman.Politics.Records;

/// <summary>Whether what a record tells has happened.</summary>
public enum Realis
{
    /// <summary>Reported as having happened or happening.</summary>
    Actual,

    /// <summary>Reported not to have happened.</summary>
    Negated,

    /// <summary>Planned, announced or expected.</summary>
    Future,

    /// <summary>Possible, conditional, wanted or feared.</summary>
    Hypothetical,
}
