namespace Dragoman.Language.Annotation;

/// <summary>What a stretch of an article's text is: news, or what the web leaves around it.</summary>
public enum SegmentKind
{
    /// <summary>Running text of the article.</summary>
    Body,

    /// <summary>The article's own title, or a heading within it.</summary>
    Headline,

    /// <summary>What is written under a picture.</summary>
    Caption,

    /// <summary>A post on a social network, embedded in the article; its author speaks.</summary>
    Tweet,

    /// <summary>The title of another article, as a link ("RELATED: …").</summary>
    Related,

    /// <summary>Place, day or agency at the head of the text ("NAIROBI, Oct 16 (Reuters) -").</summary>
    Dateline,

    /// <summary>A line that a crawler or a site put before the text ("date 2021-07-09").</summary>
    Header,

    /// <summary>Author or photographer ("Reporting by …; editing by …", "Photo: …").</summary>
    Credit,

    /// <summary>Comment form, log-in box or newsletter box.</summary>
    Form,

    /// <summary>Share buttons and other navigation.</summary>
    Navigation,

    /// <summary>Licence or copyright line.</summary>
    Licence,

    /// <summary>Cookie notice, advertisement, appeal to subscribe.</summary>
    Notice,
}
