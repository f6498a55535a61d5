using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Segmenting;

/// <summary>The segments of a text, and what its head says about the article.</summary>
/// <param name="Segments">In order, without overlap, none empty; all but white space is covered.</param>
/// <param name="Title">The headline at the head of the text; null for none.</param>
/// <param name="HeaderDay">The day that a header gives ("date 2021-07-09"); null for none.</param>
/// <param name="Dateline">The first date among the datelines, perhaps without a year; null for none.</param>
internal sealed record Segmentation(ImmutableArray<Segment> Segments, string? Title, DateOnly? HeaderDay, WrittenDay? Dateline);
