using System.Text.Json;
using AngleSharp.Dom;
using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Pages;

/// <summary>What the page's JSON-LD says of the article in the terms of schema.org; null wherever it says nothing.</summary>
internal sealed record StructuredData
{
    private static readonly JsonDocumentOptions _lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>The publisher's name.</summary>
    public string? Publisher { get; init; }

    /// <summary>The authors' names.</summary>
    public string? Author { get; init; }

    /// <summary>The address.</summary>
    public string? Address { get; init; }

    /// <summary>The language.</summary>
    public string? Language { get; init; }

    /// <summary>The day published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Reads the first article that the page's JSON-LD describes; what is not JSON is passed over, as browsers do.</summary>
    public static StructuredData Of(IDocument document)
    {
        foreach (IElement script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(script.TextContent, _lenient);
                if (ArticleIn(json.RootElement) is { } article)
                {
                    return Read(article);
                }
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                continue;
            }
        }

        return new StructuredData();
    }

    private static JsonElement? ArticleIn(JsonElement root)
    {
        Queue<JsonElement> open = new([root]);
        while (open.TryDequeue(out JsonElement next))
        {
            if (next.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in next.EnumerateArray())
                {
                    open.Enqueue(item);
                }
            }
            else if (next.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(next))
                {
                    return next;
                }

                if (next.TryGetProperty("@graph", out JsonElement graph))
                {
                    open.Enqueue(graph);
                }

                if (next.TryGetProperty("mainEntity", out JsonElement main))
                {
                    open.Enqueue(main);
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement item) => item.TryGetProperty("@type", out JsonElement type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1))
            .Any(name => name.ValueKind == JsonValueKind.String
                && name.GetString() is { } text && (text.EndsWith("Article", StringComparison.Ordinal) || text is "BlogPosting" or "Report" or "LiveBlogPosting"));

    private static StructuredData Read(JsonElement article) => new()
    {
        Headline = Text(article, "headline") ?? Text(article, "name"),
        Publisher = Names(article, "publisher"),
        Author = Names(article, "author"),
        Address = Text(article, "url") ?? Text(article, "mainEntityOfPage") ?? Inner(article, "mainEntityOfPage", "@id"),
        Language = Text(article, "inLanguage"),
        Published = Text(article, "datePublished") is { } day ? DayParser.Parse(day) : null,
    };

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? PageMetadataReader.Clean(value.GetString())
            : null;

    private static string? Inner(JsonElement item, string name, string inner) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? Text(value, inner) : null;

    /// <summary>A name, an object with a name, or a list of either.</summary>
    private static string? Names(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        IEnumerable<JsonElement> all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);
        string names = string.Join(", ", all
            .Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : one.ValueKind == JsonValueKind.Object ? Text(one, "name") : null)
            .Where(one => !string.IsNullOrWhiteSpace(one)));
        return PageMetadataReader.Clean(names);
    }
}
