namespace Dragoman.Language.Annotation;

/// <summary>How the day on which an article was published came to be known; the first that is there decides.</summary>
public enum DaySource
{
    /// <summary>The user said so (<c>--published</c>, <c>--days</c>).</summary>
    Given,

    /// <summary>A field of the record or a tag of the page.</summary>
    Metadata,

    /// <summary>A line before the text ("date 2021-07-09").</summary>
    Header,

    /// <summary>The article's dateline ("Friday, July 21, 2017").</summary>
    Dateline,
}
