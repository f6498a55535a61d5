using System.Text;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Pages;

/// <summary>A stretch of a page that stands in lines of its own, with the source of each of its characters.</summary>
internal sealed class PageBlock(SegmentKind? known, bool isMainHeading)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];
    private int _letters;
    private int _linkLetters;
    private bool _isBlank;
    private bool _isLineEnd;

    /// <summary>What the tags say that it is; null where they say nothing.</summary>
    public SegmentKind? Known { get; } = known;

    /// <summary>Whether it is a heading of the first rank.</summary>
    public bool IsMainHeading { get; } = isMainHeading;

    /// <summary>Whether nearly all of it is links.</summary>
    public bool IsLinks => _linkLetters * 10 >= _letters * 9;

    /// <summary>The text, white space made single and left out at both ends.</summary>
    public string Text => _text.ToString();

    /// <summary>For each character its place in <see cref="ScannedPage.Text"/>; -1 for one that stands nowhere.</summary>
    public IReadOnlyList<int> Places => _places;

    /// <summary>Adds the content of a text node.</summary>
    public void Add(string text, int[] places, bool isLink)
    {
        for (int i = 0; i < text.Length; i++)
        {
            // A blank that may not break is a character; the others are one blank together.
            if (text[i] is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _isBlank = true;
                continue;
            }

            CloseBlank();
            _text.Append(text[i]);
            _places.Add(places[i]);
            _letters++;
            _linkLetters += isLink ? 1 : 0;
        }
    }

    /// <summary>Adds a line end (<c>br</c>).</summary>
    public void EndLine()
    {
        _isBlank = true;
        _isLineEnd = true;
    }

    private void CloseBlank()
    {
        if (_isBlank && _text.Length > 0)
        {
            _text.Append(_isLineEnd ? '\n' : ' ');
            _places.Add(-1);
        }

        _isBlank = false;
        _isLineEnd = false;
    }
}
