using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Attribution;

/// <summary>Words between quotation marks; paragraphs that each open anew belong to one quotation.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without its outer marks.</param>
public sealed record Quotation(TextSpan Outer, TextSpan Inner);
