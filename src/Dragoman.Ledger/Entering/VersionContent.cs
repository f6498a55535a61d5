using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Entering;

/// <summary>What a version of an article consists of: its text and metadata.</summary>
internal static class VersionContent
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The version of an article as the ledger keeps it.</summary>
    internal static StoredVersion Of(Article article) => new()
    {
        Doc = article.Id,
        Text = article.Text,
        Title = article.Title,
        Outlet = article.Outlet,
        Address = article.Address,
        Language = article.Language,
        Published = article.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PublishedHow = article.Published?.Source.ToString().ToLowerInvariant(),
        OtherFields = Json(article.OtherFields),
    };

    /// <summary>SHA-256 of text and metadata: what tells one version from another.</summary>
    internal static string Hash(StoredVersion version) => ContentKey.Hash(
        version.Doc, version.Text, version.Title, version.Outlet, version.Address, version.Language,
        version.Published, version.PublishedHow, version.OtherFields);

    /// <summary>What differs between two versions.</summary>
    internal static VersionDifference Compare(StoredVersion before, StoredVersion after)
    {
        IEnumerable<FieldChange> fields =
        [
            new("doc", before.Doc, after.Doc),
            new("title", before.Title, after.Title),
            new("outlet", before.Outlet, after.Outlet),
            new("address", before.Address, after.Address),
            new("language", before.Language, after.Language),
            new("published", before.Published, after.Published),
            new("published_how", before.PublishedHow, after.PublishedHow),
            new("other_fields", before.OtherFields, after.OtherFields),
        ];
        return new VersionDifference(
            [.. fields.Where(field => field.Before != field.After)],
            before.Text == after.Text ? [] : TextComparison.Compare(before.Text, after.Text));
    }

    private static string Json(ImmutableSortedDictionary<string, string> fields)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, _options))
        {
            json.WriteStartObject();
            foreach ((string name, string value) in fields)
            {
                json.WritePropertyName(name);
                json.WriteRawValue(value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
