using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Presenting;
using Microsoft.AspNetCore.Html;

namespace Dragoman.Workspace.Pages;

/// <summary>Quotations as HTML: the text escaped, the words that carry the record marked.</summary>
public static class Quotation
{
    /// <summary>The sentence of a record.</summary>
    public static IHtmlContent Of(Evidence evidence) => new HtmlString(HtmlText.Marked(EventWords.Quote(evidence)));
}
