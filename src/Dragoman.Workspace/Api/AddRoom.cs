using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Api;

/// <summary>What the page tells on which a record is added to an article.</summary>
internal static class AddRoom
{
    /// <summary>The fields of a record of a layer.</summary>
    /// <exception cref="FaultException">DR209, DR210, DR357: there is no such article; DR362: there is no such layer.</exception>
    internal static AddableRecord Answer(LedgerQuestions questions, string? article, string? layer)
    {
        ReadArticle read = ArticleRoom.Answer(questions, Subject.Named("article", article));
        string of = Kinds.Check(layer, ManyRoom.Layers) ?? ManyRoom.Layers[0];
        return new AddableRecord(read.Id, TitleWords.Of(read.Title, read.Id), of, EditForm.Of(Empty(read.Id, of)));
    }

    /// <summary>The record in the record format, of what was typed.</summary>
    /// <param name="questions">The ledger, which knows country and sector of actors that are only named.</param>
    /// <param name="asked">What was to be filled in.</param>
    /// <param name="typed">The text of a field of the form; null where the form has none.</param>
    /// <exception cref="FaultException">DR383: a field holds what cannot stand there.</exception>
    internal static JsonElement Record(LedgerQuestions questions, AddableRecord asked, Func<string, string?> typed)
    {
        JsonObject record = JsonNode.Parse(new EditPatch(questions).Of(Empty(asked.Article, asked.Layer), typed))!.AsObject(); // a patch is an object
        record["layer"] = asked.Layer;
        record["text"] = typed("text");
        if (typed("content") is { Length: > 0 } content)
        {
            record["content"] = content;
        }

        return JsonSerializer.SerializeToElement(record);
    }

    private static JsonElement Empty(string article, string layer) => JsonSerializer.SerializeToElement(new JsonObject { ["doc"] = article, ["layer"] = layer });
}
