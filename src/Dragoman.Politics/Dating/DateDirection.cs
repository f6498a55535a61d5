namespace Dragoman.Politics.Dating;

/// <summary>On which side of the day of publication a clause lies, as its tense tells.</summary>
internal enum DateDirection
{
    /// <summary>Past tense, or none.</summary>
    Past,

    /// <summary>Future, or an infinitive.</summary>
    Future,

    /// <summary>Simple present: a schedule, a habit or a headline.</summary>
    Open,
}
