using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Decoding;

/// <summary>The characters of a file, or why it has none. One of the two is there.</summary>
/// <param name="Text">The characters; null with a fault.</param>
/// <param name="Fault">What stands in the way; null with a text.</param>
internal readonly record struct Decoded(DecodedText? Text, Fault? Fault);
