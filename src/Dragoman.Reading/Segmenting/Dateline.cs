using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Segmenting;

/// <summary>Place, day or agency at the head of a paragraph.</summary>
/// <param name="Length">UTF-16 units covered, with the dash behind it.</param>
/// <param name="Written">The date in it, perhaps without a year; null for none.</param>
internal readonly record struct Dateline(int Length, WrittenDay? Written);
