using System.Collections.Frozen;
using AngleSharp.Dom;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Pages;

/// <summary>What the names, roles and classes of a page's elements say about what stands in them.</summary>
internal static class PageTags
{
    private static readonly FrozenSet<string> _silent = FrozenSet.ToFrozenSet(
    [
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "select", "textarea",
        "head", "noframes", "noembed", "map", "dialog", "progress", "meter",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> _blocks = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "body", "button", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "label", "legend", "li", "main", "menu", "nav", "ol",
        "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
    ], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, SegmentKind> _hints = new Dictionary<string, SegmentKind>(StringComparer.Ordinal)
    {
        ["share"] = SegmentKind.Navigation,
        ["sharing"] = SegmentKind.Navigation,
        ["sharedaddy"] = SegmentKind.Navigation,
        ["social"] = SegmentKind.Navigation,
        ["addtoany"] = SegmentKind.Navigation,
        ["breadcrumb"] = SegmentKind.Navigation,
        ["breadcrumbs"] = SegmentKind.Navigation,
        ["menu"] = SegmentKind.Navigation,
        ["navbar"] = SegmentKind.Navigation,
        ["navigation"] = SegmentKind.Navigation,
        ["toolbar"] = SegmentKind.Navigation,
        ["pagination"] = SegmentKind.Navigation,
        ["tags"] = SegmentKind.Navigation,
        ["toc"] = SegmentKind.Navigation,
        ["related"] = SegmentKind.Related,
        ["relatedposts"] = SegmentKind.Related,
        ["recommended"] = SegmentKind.Related,
        ["recommendations"] = SegmentKind.Related,
        ["readmore"] = SegmentKind.Related,
        ["outbrain"] = SegmentKind.Related,
        ["taboola"] = SegmentKind.Related,
        ["trending"] = SegmentKind.Related,
        ["comments"] = SegmentKind.Form,
        ["comment"] = SegmentKind.Form,
        ["respond"] = SegmentKind.Form,
        ["disqus"] = SegmentKind.Form,
        ["newsletter"] = SegmentKind.Form,
        ["signup"] = SegmentKind.Form,
        ["subscribe"] = SegmentKind.Form,
        ["login"] = SegmentKind.Form,
        ["cookie"] = SegmentKind.Notice,
        ["cookies"] = SegmentKind.Notice,
        ["consent"] = SegmentKind.Notice,
        ["gdpr"] = SegmentKind.Notice,
        ["ad"] = SegmentKind.Notice,
        ["ads"] = SegmentKind.Notice,
        ["advert"] = SegmentKind.Notice,
        ["advertisement"] = SegmentKind.Notice,
        ["sponsored"] = SegmentKind.Notice,
        ["promo"] = SegmentKind.Notice,
        ["paywall"] = SegmentKind.Notice,
        ["subscription"] = SegmentKind.Notice,
        ["copyright"] = SegmentKind.Licence,
        ["license"] = SegmentKind.Licence,
        ["licence"] = SegmentKind.Licence,
        ["byline"] = SegmentKind.Credit,
        ["caption"] = SegmentKind.Caption,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether nothing in the element is text for readers.</summary>
    public static bool IsSilent(IElement element) => _silent.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the element stands in lines of its own.</summary>
    public static bool IsBlock(IElement element) => _blocks.Contains(element.LocalName);

    /// <summary>Whether the element stands beside the article by its very name: navigation, margin, foot. A form may hold the whole page.</summary>
    public static bool IsSurrounding(IElement element) => element.LocalName is "nav" or "aside" or "menu"
        || (element.LocalName == "footer" && element.Closest("blockquote") is null)
        || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "banner";

    /// <summary>What the class or id of an element says that it holds; null for nothing. Never asked of the frame of the article.</summary>
    public static SegmentKind? HintOf(IElement element)
    {
        bool isFrame = element.LocalName is "html" or "body" or "main" or "article" or "p" or "a" or "h1" or "table" or "tbody";
        string names = isFrame ? "" : $"{element.ClassName} {element.Id}";
        foreach (Range range in names.AsSpan().SplitAny(" -_\t\n"))
        {
            ReadOnlySpan<char> word = names.AsSpan(range);
            if (!word.IsEmpty && word.Length < 20 && _hints.TryGetValue(word.ToString().ToLowerInvariant(), out SegmentKind kind))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether the element is an embedded post.</summary>
    public static bool IsPost(IElement element) =>
        element.LocalName == "blockquote" && element.ClassName?.Contains("twitter-tweet", StringComparison.OrdinalIgnoreCase) == true;
}
