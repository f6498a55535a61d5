namespace Dragoman.Politics.Records;

/// <summary>How what was said is rendered.</summary>
public enum SpeechMode
{
    /// <summary>In quotation marks, or a tweet.</summary>
    Direct,

    /// <summary>In the outlet's words.</summary>
    Indirect,

    /// <summary>In the outlet's words with a quoted part.</summary>
    Mixed,
}
