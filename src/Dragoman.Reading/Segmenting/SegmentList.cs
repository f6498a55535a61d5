using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>The segments found so far. White space at their ends is left out, and what is empty then is left out too.</summary>
internal sealed class SegmentList(string text)
{
    private readonly ImmutableArray<Segment>.Builder _segments = ImmutableArray.CreateBuilder<Segment>();

    /// <summary>The last one; null before the first.</summary>
    public Segment? Last => _segments.Count > 0 ? _segments[^1] : null;

    /// <summary>The segments in order.</summary>
    public ImmutableArray<Segment> ToImmutable() => _segments.ToImmutable();

    /// <summary>Adds a stretch. News without a letter or digit ("***", a stop left over) is set apart as navigation.</summary>
    public void Add(SegmentKind kind, TextSpan span, string? author = null, DateOnly? day = null)
    {
        TextSpan trimmed = ParagraphSplitter.Trimmed(text, span.Start, span.End);
        if (trimmed.Length == 0)
        {
            return;
        }

        Segment segment = new(kind, trimmed) { Author = author, Day = day };
        bool isEmptyNews = segment.IsNews && !Wording.HasWord(text.AsSpan(trimmed.Start, trimmed.Length));
        _segments.Add(isEmptyNews ? segment with { Kind = SegmentKind.Navigation } : segment);
    }

    /// <summary>Takes the last segment back.</summary>
    public Segment TakeLast()
    {
        Segment last = _segments[^1];
        _segments.RemoveAt(_segments.Count - 1);
        return last;
    }
}
