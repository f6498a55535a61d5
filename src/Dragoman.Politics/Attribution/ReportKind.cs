namespace Dragoman.Politics.Attribution;

/// <summary>What a reporting word reports.</summary>
public enum ReportKind
{
    /// <summary>An act of speech or writing.</summary>
    Statement,

    /// <summary>A state of mind.</summary>
    Belief,

    /// <summary>What a study, a poll or a court finds.</summary>
    Finding,

    /// <summary>Reporting whose author stays unnamed ("reports", "a survey").</summary>
    Media,
}
