using AngleSharp.Dom;
using Dragoman.Language.Annotation;
using Dragoman.Reading.Segmenting;

namespace Dragoman.Reading.Pages;

/// <summary>Walks over a page in the order of its source and cuts it into blocks, without recursion: a page may nest as deep as it likes.</summary>
/// <param name="aligner">Finds each text in the source.</param>
/// <param name="weights">Tells a box beside the article from the article's frame.</param>
/// <param name="article">The element that holds the article; only blocks in it are kept, and the main heading.</param>
internal sealed class PageWalk(SourceAligner aligner, ElementWeights weights, IElement article)
{
    private const double MostOfABox = 0.35;

    private readonly List<PageBlock> _blocks = [];
    private readonly List<PageBlock> _headings = [];
    private readonly Stack<Place> _open = new();
    private IElement? _root;
    private PageBlock? _block;
    private bool _isBlockInside;
    private int _breaks;

    /// <summary>Headings of the first rank that stand outside the article.</summary>
    public IReadOnlyList<PageBlock> HeadingsOutside => _headings;

    /// <summary>Walks from an element to its end; returns the blocks of the article in order, none of them empty.</summary>
    public List<PageBlock> Run(IElement root)
    {
        _root = root;
        _open.Push(new Place(root, 0, root == article, null, false, false));
        while (_open.TryPop(out Place place))
        {
            if (place.Next >= place.Element.ChildNodes.Length)
            {
                Leave(place);
                continue;
            }

            _open.Push(place with { Next = place.Next + 1 });
            INode child = place.Element.ChildNodes[place.Next];
            if (child is IText text)
            {
                Take(text.Data, place);
            }
            else if (child is IElement element && !PageTags.IsSilent(element))
            {
                Enter(element, place);
            }
        }

        Close();
        return _blocks;
    }

    private void Enter(IElement element, Place above)
    {
        if (element.LocalName == "br")
        {
            EnterLineEnd();
            return;
        }

        if (PageTags.IsBlock(element) && !above.IsPost)
        {
            Close();
        }

        _open.Push(new Place(
            element,
            0,
            element == article || (above.IsInside && !(article == _root && PageTags.IsSurrounding(element))),
            above.Known ?? KnownOf(element),
            above.IsLink || element.LocalName == "a",
            above.IsPost || PageTags.IsPost(element)));
    }

    /// <summary>Two line ends part paragraphs where nobody used paragraphs.</summary>
    private void EnterLineEnd()
    {
        _breaks++;
        _block?.EndLine();
        bool isInPost = _open.TryPeek(out Place place) && place.IsPost;
        if (_breaks > 1 && !isInPost)
        {
            Close();
        }
    }

    private void Leave(Place place)
    {
        bool endsPost = place.IsPost && PageTags.IsPost(place.Element);
        if ((PageTags.IsBlock(place.Element) && !place.IsPost) || endsPost)
        {
            Close();
        }
        else if (place.IsPost && PageTags.IsBlock(place.Element))
        {
            _block?.EndLine();
        }
    }

    private void Take(string text, Place place)
    {
        int[] places = aligner.Find(text);
        bool isHeading = IsMainHeading(place.Element);
        if (!place.IsInside && !isHeading)
        {
            return;
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            _breaks = 0;
            if (_block is null)
            {
                _block = new PageBlock(place.Known, isHeading);
                _isBlockInside = place.IsInside;
            }
        }

        _block?.Add(text, places, place.IsLink);
    }

    private void Close()
    {
        _breaks = 0;
        if (_block is { } block && Wording.HasWord(block.Text))
        {
            (_isBlockInside ? _blocks : _headings).Add(block);
        }

        _block = null;
    }

    private static bool IsMainHeading(IElement element)
    {
        for (IElement? above = element; above is not null; above = above.ParentElement)
        {
            if (above.LocalName == "h1")
            {
                return true;
            }

            if (PageTags.IsBlock(above))
            {
                return false;
            }
        }

        return false;
    }

    private SegmentKind? KnownOf(IElement element)
    {
        if (PageTags.IsPost(element))
        {
            return SegmentKind.Tweet;
        }

        bool isBox = element != article && weights.PointsOf(element) <= MostOfABox * weights.PointsOf(article);
        return element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => SegmentKind.Headline,
            "figcaption" => SegmentKind.Caption,
            "form" or "label" or "fieldset" when isBox => SegmentKind.Form,
            "blockquote" when isBox => SegmentKind.Body,
            // A cell of a table of figures is no heading, however short it is.
            "td" or "th" when weights.PointsOf(element) == 0 => SegmentKind.Body,
            "nav" or "menu" or "button" => SegmentKind.Navigation,
            "footer" or "aside" when isBox && PageTags.IsSurrounding(element) => PageTags.HintOf(element) ?? SegmentKind.Notice,
            _ => isBox ? PageTags.HintOf(element) : null,
        };
    }

    private readonly record struct Place(IElement Element, int Next, bool IsInside, SegmentKind? Known, bool IsLink, bool IsPost);
}
