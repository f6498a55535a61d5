using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Entering;

/// <summary>What makes two readings readings of one article: its address, else outlet and id, else id.</summary>
internal static class ArticleIdentity
{
    /// <summary>The identity as one line of text, as column <c>articles.identity</c> holds it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The collection keeps articles without address apart; what is imported has rows of a table for articles, whatever their address.</param>
    internal static string Of(Article article, EntryOptions options)
    {
        if (options.Origin != EntryOptions.FromText)
        {
            return $"{OneLine(options.Origin)} id {OneLine(article.Id)}";
        }

        if (article.Address is { } address)
        {
            return $"address {Plain(address)}";
        }

        string prefix = options.Collection.Length == 0 ? "" : $"collection {OneLine(options.Collection)} ";
        return article.Outlet is { } outlet
            ? $"{prefix}outlet {OneLine(outlet)} id {OneLine(article.Id)}"
            : $"{prefix}id {OneLine(article.Id)}";
    }

    /// <summary>Scheme and host in lower case, without fragment: what the web itself takes for the same page.</summary>
    private static string Plain(string address)
    {
        string trimmed = address.Trim();
        return Uri.TryCreate(trimmed, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped)
            : OneLine(trimmed);
    }

    // Percent-encoding the blanks keeps ("a id b", "c") from ("a", "b id c").
    private static string OneLine(string field) =>
        field.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
