using System.Text.Json.Serialization;
using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Api;

/// <summary>A stretch of an article's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first position, in code points.</param>
/// <param name="End">One past its last position, in code points.</param>
/// <param name="Author">Who wrote it, where that is not the outlet; else null.</param>
/// <param name="Day">The day it bears itself; else null.</param>
/// <param name="IsNews">Whether it is read for records.</param>
public sealed record ReadSegment(SegmentKind Kind, int Start, int End, string? Author, DateOnly? Day, bool IsNews)
{
    /// <summary>Where it stands, UTF-16.</summary>
    [JsonIgnore]
    public TextSpan Span { get; init; }
}
