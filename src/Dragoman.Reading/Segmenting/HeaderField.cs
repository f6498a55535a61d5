namespace Dragoman.Reading.Segmenting;

/// <summary>A field that stands before the text.</summary>
/// <param name="Length">UTF-16 units from the start of the paragraph.</param>
/// <param name="IsTitle">Whether its value is the article's title.</param>
/// <param name="ValueStart">Where its value begins, from the start of the paragraph.</param>
/// <param name="Day">The day it gives; null for another field.</param>
internal readonly record struct HeaderField(int Length, bool IsTitle, int ValueStart, DateOnly? Day);
