using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Pages;

/// <summary>Collects the ranges of a page map, and joins those that follow one upon another.</summary>
internal sealed class PageMapBuilder
{
    private readonly ImmutableArray<PageRange>.Builder _ranges = ImmutableArray.CreateBuilder<PageRange>();

    /// <summary>Adds the source of one character.</summary>
    public void Add(int textPosition, TextSpan page)
    {
        PageRange next = new(new TextSpan(textPosition, textPosition + 1), page);
        if (_ranges.Count > 0 && Joins(_ranges[^1], next))
        {
            _ranges[^1] = new PageRange(_ranges[^1].Text.Join(next.Text), _ranges[^1].Page.Join(next.Page));
        }
        else
        {
            _ranges.Add(next);
        }
    }

    /// <summary>The map.</summary>
    public PageMap ToMap() => new(_ranges.ToImmutable());

    private static bool Joins(PageRange last, PageRange next) =>
        last.Text.Length == last.Page.Length && next.Page.Length == 1
        && last.Text.End == next.Text.Start && last.Page.End == next.Page.Start;
}
