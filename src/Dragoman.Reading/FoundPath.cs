using Dragoman.Language.Annotation;

namespace Dragoman.Reading;

/// <summary>Something found in a folder.</summary>
/// <param name="Path">Its path, with "/" between folders.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Fault">Why it could not be opened; null but for <see cref="FoundPathKind.Closed"/>.</param>
internal readonly record struct FoundPath(string Path, FoundPathKind Kind, Fault? Fault);
