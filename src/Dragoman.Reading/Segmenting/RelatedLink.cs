using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>A link to another article within a text.</summary>
/// <param name="Whole">With label and brackets.</param>
/// <param name="Title">The title alone.</param>
internal readonly record struct RelatedLink(TextSpan Whole, TextSpan Title);
