using System.Collections.Immutable;

namespace Dragoman.Reading.Pages;

/// <summary>The text of a page as its source has it, before it is known what of it is the article.</summary>
/// <param name="Text">All characters outside tags, decoded; a NUL stands where a tag breaks the text.</param>
/// <param name="Starts">Where each of them begins in the source, and at the end the length of the source.</param>
/// <param name="TooDeepAt">Position of the tag that exceeds the limit of nesting; null when none does.</param>
internal sealed record ScannedPage(string Text, ImmutableArray<int> Starts, int? TooDeepAt);
