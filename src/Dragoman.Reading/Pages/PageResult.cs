using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Pages;

/// <summary>A page's article, or why it has none. One of the two is there.</summary>
/// <param name="Content">The article; null with a fault.</param>
/// <param name="Fault">What stands in the way; null with an article.</param>
internal readonly record struct PageResult(PageContent? Content, Fault? Fault);
