using AngleSharp.Dom;

namespace Dragoman.Reading.Pages;

/// <summary>How much running text stands in each element of a page: what tells the article's body from what surrounds it.</summary>
/// <remarks>
/// A paragraph counts by its length and its commas, and not at all where most of it is links. The article is the smallest element
/// that holds most of what counts. Source: the idea of Readability (Arc90, 2009), with sums over all descendants.
/// </remarks>
internal sealed class ElementWeights
{
    private const int ShortestParagraph = 25;
    private const double MostOfIt = 0.7;

    private readonly Dictionary<IElement, Weight> _weights = [];

    private ElementWeights()
    {
    }

    /// <summary>Weighs all elements below one.</summary>
    public static ElementWeights Of(IElement root)
    {
        ElementWeights weights = new();
        Stack<(IElement Element, int Next, bool IsDebris)> open = new();
        open.Push((root, 0, false));
        weights._weights[root] = new Weight();
        while (open.TryPop(out (IElement Element, int Next, bool IsDebris) top))
        {
            if (top.Next >= top.Element.ChildNodes.Length)
            {
                weights.Close(top.Element, open.TryPeek(out (IElement Element, int Next, bool IsDebris) above) ? above.Element : null, top.IsDebris);
                continue;
            }

            open.Push((top.Element, top.Next + 1, top.IsDebris));
            INode child = top.Element.ChildNodes[top.Next];
            if (child is IText text)
            {
                weights._weights[top.Element].Take(text.Data);
            }
            else if (child is IElement element && !PageTags.IsSilent(element))
            {
                weights._weights[element] = new Weight();
                open.Push((element, 0, top.IsDebris || PageTags.IsSurrounding(element) || PageTags.HintOf(element) is not null));
            }
        }

        return weights;
    }

    /// <summary>The points of an element: 0 for one that holds no running text.</summary>
    public double PointsOf(IElement element) => _weights.TryGetValue(element, out Weight? weight) ? weight.Points : 0;

    /// <summary>Letters and other characters of the text in an element that is no link.</summary>
    public int PlainLengthOf(IElement element) => _weights.TryGetValue(element, out Weight? weight) ? weight.Length - weight.LinkLength : 0;

    /// <summary>The element that holds the article.</summary>
    public IElement BodyIn(IElement root)
    {
        IElement body = root;
        while (HeaviestChild(body) is { } child && PointsOf(child) >= MostOfIt * PointsOf(root) && PointsOf(child) > 0
            && child.LocalName is not ("p" or "blockquote" or "li" or "tr" or "td"))
        {
            body = child;
        }

        return body == root ? root : WithSurroundings(body, root);
    }

    /// <summary>Takes in captions, share buttons and licences around the body, as long as hardly any other text comes with them.</summary>
    private IElement WithSurroundings(IElement body, IElement root)
    {
        IElement widest = body;
        for (IElement? above = body.ParentElement; above is not null && above != root; above = above.ParentElement)
        {
            bool isArticle = above.LocalName is "article" or "main" || above.GetAttribute("role") == "main";
            double slack = isArticle ? 1.5 : 1.2;
            bool isLittleMore = PointsOf(above) <= slack * PointsOf(body) + 1 && PlainLengthOf(above) <= slack * PlainLengthOf(body) + 200;
            if (!isLittleMore)
            {
                break;
            }

            widest = above;
            if (above.LocalName == "article")
            {
                break;
            }
        }

        return widest;
    }

    private IElement? HeaviestChild(IElement element)
    {
        IElement? heaviest = null;
        foreach (INode node in element.ChildNodes)
        {
            if (node is IElement child && PointsOf(child) > (heaviest is null ? 0 : PointsOf(heaviest)))
            {
                heaviest = child;
            }
        }

        return heaviest;
    }

    private void Close(IElement element, IElement? parent, bool isDebris)
    {
        Weight weight = _weights[element];
        if (element.LocalName == "a")
        {
            weight.LinkLength = weight.Length;
        }

        bool isBlock = PageTags.IsBlock(element);
        if (isBlock)
        {
            weight.Points += isDebris ? 0 : PointsOfParagraph(weight);
        }

        if (parent is not null)
        {
            _weights[parent].Add(weight, isBlock);
        }
    }

    private static double PointsOfParagraph(Weight weight) =>
        weight.OwnLength < ShortestParagraph || weight.OwnLinkLength * 2 > weight.OwnLength
            ? 0
            : 1 + weight.OwnCommas + Math.Min(weight.OwnLength / 100.0, 3);

    private sealed class Weight
    {
        public int Length { get; set; }

        public int LinkLength { get; set; }

        public int OwnLength { get; set; }

        public int OwnLinkLength { get; set; }

        public int OwnCommas { get; set; }

        public double Points { get; set; }

        public void Take(string text)
        {
            int letters = 0;
            foreach (char c in text)
            {
                letters += char.IsWhiteSpace(c) ? 0 : 1;
                OwnCommas += c is ',' or '，' ? 1 : 0;
            }

            Length += letters;
            OwnLength += letters;
        }

        /// <summary>Takes a closed child in: what stands in a block of its own is not this one's own text.</summary>
        public void Add(Weight child, bool isBlock)
        {
            Length += child.Length;
            LinkLength += child.LinkLength;
            Points += child.Points;
            if (!isBlock)
            {
                OwnLength += child.OwnLength;
                OwnLinkLength += child.LinkLength;
                OwnCommas += child.OwnCommas;
            }
        }
    }
}
