using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Language.Annotation;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>Articles that are sent as JSON or typed into a form, as a file of JSON Lines: what reads that file says what is wrong with one.</summary>
internal static class GivenJson
{
    /// <summary>One object, a list of such, or an object whose <c>articles</c> is such a list.</summary>
    /// <exception cref="FaultException">DR389: it is none of these; DR385: the list is empty.</exception>
    internal static GivenFile Of(JsonElement sent)
    {
        JsonElement articles = sent.ValueKind == JsonValueKind.Object && sent.TryGetProperty("articles", out JsonElement list) ? list : sent;
        JsonElement[] all = articles.ValueKind switch
        {
            JsonValueKind.Object => [articles],
            JsonValueKind.Array => [.. articles.EnumerateArray()],
            var other => throw new FaultException(ServingFaults.NotAnArticle($"it is {other.ToString().ToLowerInvariant()}")),
        };
        return all.Length == 0
            ? throw new FaultException(ServingFaults.NothingToRead())
            : new GivenFile("sent.jsonl", Encoding.UTF8.GetBytes(string.Join('\n', all.Select(one => JsonSerializer.Serialize(one)))));
    }

    /// <summary>An article that was pasted into a form; what is left empty is not known.</summary>
    internal static GivenFile Of(string text, string? title, string? outlet, string? published, string? address)
    {
        JsonObject article = new() { ["text"] = text };
        foreach ((string name, string? value) in new[] { ("title", title), ("outlet", outlet), ("published", published), ("url", address) })
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                article[name] = value.Trim();
            }
        }

        return new GivenFile("pasted.jsonl", Encoding.UTF8.GetBytes(article.ToJsonString()));
    }
}
