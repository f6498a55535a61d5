using AngleSharp.Dom;
using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Pages;

/// <summary>Reads what a page says about its article: Open Graph, schema.org, Dublin Core and the tags of HTML itself.</summary>
internal static class PageMetadataReader
{
    private static readonly string[] _dayNames =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate",
        "publish-date", "publish_date", "publication_date", "published_time", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
        "dcterms.issued", "sailthru.date", "parsely-pub-date", "article.published", "citation_publication_date", "originalpublicationdate",
    ];

    /// <summary>Reads a page's metadata.</summary>
    /// <param name="document">The page.</param>
    /// <param name="headline">The text of its main heading; null for none.</param>
    public static PageMetadata Read(IDocument document, string? headline)
    {
        Dictionary<string, string> named = NamedValues(document);
        StructuredData data = StructuredData.Of(document);
        string? outlet = named.GetValueOrDefault("og:site_name") ?? data.Publisher ?? named.GetValueOrDefault("application-name");
        string? title = named.GetValueOrDefault("og:title") ?? headline ?? data.Headline ?? named.GetValueOrDefault("twitter:title")
            ?? Clean(document.Title);
        return new PageMetadata(
            WithoutSite(title, outlet, headline),
            outlet,
            AddressOf(document, named, data),
            document.DocumentElement.GetAttribute("lang") ?? data.Language ?? named.GetValueOrDefault("content-language") ?? named.GetValueOrDefault("og:locale"),
            AuthorOf(named, data),
            DayOf(document, named, data));
    }

    /// <summary>Text without white space around it and with single blanks in it; null when nothing is left.</summary>
    public static string? Clean(string? text)
    {
        string clean = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length > 0 ? clean : null;
    }

    /// <summary>All <c>meta</c> tags: name in small letters to value; the first of a name counts.</summary>
    private static Dictionary<string, string> NamedValues(IDocument document)
    {
        Dictionary<string, string> named = new(StringComparer.Ordinal);
        foreach (IElement meta in document.QuerySelectorAll("meta"))
        {
            string? name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            if (name is not null && Clean(meta.GetAttribute("content")) is { } value)
            {
                named.TryAdd(name.Trim().ToLowerInvariant(), value);
            }
        }

        return named;
    }

    private static string? AddressOf(IDocument document, Dictionary<string, string> named, StructuredData data)
    {
        string? canonical = document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href");
        foreach (string? address in (string?[])[canonical, named.GetValueOrDefault("og:url"), data.Address])
        {
            if (Uri.TryCreate(address?.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")
            {
                // A page of scripts may name the empty root of its site.
                return uri.OriginalString;
            }
        }

        return null;
    }

    private static string? AuthorOf(Dictionary<string, string> named, StructuredData data)
    {
        string? author = data.Author ?? named.GetValueOrDefault("author") ?? named.GetValueOrDefault("article:author")
            ?? named.GetValueOrDefault("byl") ?? named.GetValueOrDefault("dc.creator");
        return author is null || author.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : author;
    }

    private static DateOnly? DayOf(IDocument document, Dictionary<string, string> named, StructuredData data)
    {
        if (data.Published is { } structured)
        {
            return structured;
        }

        foreach (string name in _dayNames)
        {
            if (named.TryGetValue(name, out string? value) && DayParser.Parse(value) is { } day)
            {
                return day;
            }
        }

        foreach (IElement marked in document.QuerySelectorAll("[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime], time[datetime]"))
        {
            string? value = marked.GetAttribute("datetime") ?? marked.GetAttribute("content") ?? Clean(marked.TextContent);
            bool isOther = marked.Closest("aside, nav, footer, blockquote, [class*=related], [class*=comment]") is not null;
            if (!isOther && value is not null && DayParser.Parse(value) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The title without " - Site name" behind it (or "Site name: " before it).</summary>
    private static string? WithoutSite(string? title, string? outlet, string? headline)
    {
        if (title is null)
        {
            return null;
        }

        if (headline is not null && headline.Length >= 10 && title.StartsWith(headline, StringComparison.OrdinalIgnoreCase))
        {
            return headline;
        }

        int cut = Math.Max(title.LastIndexOf(" | ", StringComparison.Ordinal),
            Math.Max(title.LastIndexOf(" - ", StringComparison.Ordinal), Math.Max(title.LastIndexOf(" – ", StringComparison.Ordinal), title.LastIndexOf(" — ", StringComparison.Ordinal))));
        if (cut <= 0)
        {
            return title;
        }

        string site = title[(cut + 3)..].Trim();
        bool isOutlet = outlet is not null && (site.Contains(outlet, StringComparison.OrdinalIgnoreCase) || outlet.Contains(site, StringComparison.OrdinalIgnoreCase));
        bool looksLikeSite = title[cut + 1] == '|' || site.Split(' ').Length <= 3;
        return isOutlet || (outlet is null && looksLikeSite && cut >= 15) ? title[..cut].Trim() : title;
    }
}
