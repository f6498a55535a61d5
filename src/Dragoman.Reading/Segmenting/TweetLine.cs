using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>The line under an embedded post.</summary>
/// <param name="Span">From its dash to its day.</param>
/// <param name="Author">Who posted, as named there.</param>
/// <param name="Day">When; null when the line does not say.</param>
internal sealed record TweetLine(TextSpan Span, string Author, DateOnly? Day);
