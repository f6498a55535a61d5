using System.Text;
using System.Text.RegularExpressions;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Presenting;
using Microsoft.AspNetCore.Html;

namespace Dragoman.Workspace.Pages;

/// <summary>Quotations as HTML: the text escaped, the words that carry the record marked.</summary>
public static partial class Quotation
{
    /// <summary>A text with days in it, none of which is broken over two lines.</summary>
    public static IHtmlContent Days(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new HtmlString(Day().Replace(HtmlText.Escaped(EventWords.OneLine(text)), "<span class=\"day\">$0</span>"));
    }

    /// <summary>The sentence of a record.</summary>
    public static IHtmlContent Of(Evidence evidence) => new HtmlString(HtmlText.Marked(EventWords.Quote(evidence)));

    [GeneratedRegex(@"\d{4}-\d{2}(-\d{2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    /// <summary>A text with what stands out in it marked, and with signs shown that have no form of their own.</summary>
    internal static IHtmlContent Marked(string text)
    {
        int start = text.IndexOf(Emphasis.Start, StringComparison.Ordinal);
        int end = text.LastIndexOf(Emphasis.End);
        return start < 0 || end < start
            ? new HtmlString(VisibleText.Of(text))
            : new HtmlString($"{VisibleText.Of(text[..start])}<mark>{VisibleText.Of(text[(start + 1)..end])}</mark>{VisibleText.Of(text[(end + 1)..])}");
    }

    /// <summary>An excerpt of a text with each word that was searched for marked.</summary>
    internal static IHtmlContent Excerpt(string text)
    {
        StringBuilder html = new();
        bool isOpen = false;
        foreach (string part in text.Split(SearchHit.MarkStart, SearchHit.MarkEnd))
        {
            html.Append(isOpen ? "<mark>" : "").Append(VisibleText.Of(part)).Append(isOpen ? "</mark>" : "");
            isOpen = !isOpen;
        }

        return new HtmlString(html.ToString());
    }
}
