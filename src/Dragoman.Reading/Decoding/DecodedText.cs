namespace Dragoman.Reading.Decoding;

/// <summary>The characters of a file.</summary>
/// <param name="Text">The text; a byte-order mark is left out, nothing else is changed.</param>
/// <param name="Encoding">Name of the encoding as the web knows it ("utf-8", "windows-1252").</param>
internal sealed record DecodedText(string Text, string Encoding);
