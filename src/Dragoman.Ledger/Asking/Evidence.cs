using Dragoman.Language.Annotation;
using Dragoman.Ledger.Entering;

namespace Dragoman.Ledger.Asking;

/// <summary>Where an entry stands: article, words, sentence, and what found it.</summary>
public sealed record Evidence
{
    /// <summary>Id of the record: the article's id, "#" and its place among the article's records.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>Who published it; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Address of the article on the web; null when unknown.</summary>
    public string? Address { get; init; }

    /// <summary>The day published; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>First position in the article's text, in code points.</summary>
    public required int Start { get; init; }

    /// <summary>One past the last position, in code points.</summary>
    public required int End { get; init; }

    /// <summary>The words that carry the record.</summary>
    public required string Words { get; init; }

    /// <summary>The sentence around them; the words themselves where no sentence is known.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where the words stand in <see cref="Sentence"/>, UTF-16.</summary>
    public required TextSpan WordsInSentence { get; init; }

    /// <summary>Kind of segment: body, headline, caption, tweet, related.</summary>
    public required string Segment { get; init; }

    /// <summary>"text" where the record was read from the article; else the data that it was imported from, and then there are no words.</summary>
    public required string Origin { get; init; }

    /// <summary>Whether there are words to show: what was imported has none.</summary>
    public bool HasWords => Origin == EntryOptions.FromText;

    /// <summary>What analysts have done with it: machine (nothing), accepted, edited or added.</summary>
    public required string Standing { get; init; }

    /// <summary>The rule, frame or model that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How likely the record is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Key of the record in the ledger.</summary>
    internal RecordKey Key { get; init; }
}
