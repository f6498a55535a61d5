using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Correcting;

/// <summary>Decisions as JSON, one a line, as they travel from ledger to ledger (<c>docs/corrections.md</c>).</summary>
internal static class DecisionJson
{
    // To 100 nanoseconds, as the clock gives it: two decisions that differ in nothing else must not be taken for one.
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>A decision with the key that follows from it; the moment is put into UTC.</summary>
    internal static Decision Sign(CorrectionKind kind, Signature signature, ImmutableArray<DecisionAnchor> anchors, JsonObject content)
    {
        Decision unsigned = new()
        {
            Kind = kind,
            Signature = signature with { When = signature.When.ToUniversalTime() },
            Anchors = anchors,
            Content = JsonTexts.Line(content),
            Key = "",
        };
        return unsigned with { Key = KeyOf(unsigned) };
    }

    /// <summary>A decision in one line.</summary>
    internal static string Line(Decision decision)
    {
        JsonObject json = Object(decision);
        json["key"] = decision.Key;
        return JsonTexts.Line(json);
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="where">File and line, for what a fault tells.</param>
    /// <exception cref="FaultException">DR232: it holds no decision; DR233: the key does not follow from the rest.</exception>
    internal static Decision Read(string line, string where)
    {
        JsonObject json = JsonTexts.Object(line) ?? throw Wrong(where, "it is no JSON object");
        Decision decision = new()
        {
            Kind = Named<CorrectionKind>(json, "kind", where),
            Signature = new Signature(Text(json, "who", where), Instant(Text(json, "when", where), where), Text(json, "why", where)),
            Anchors = [.. Anchors(json, where).Select(anchor => Anchor(anchor, where))],
            Content = JsonTexts.Line(json["content"] as JsonObject ?? throw Wrong(where, "\"content\" is missing")),
            Key = Text(json, "key", where),
        };
        DecisionShape.Check(decision, where);
        return KeyOf(decision) == decision.Key ? decision : throw new FaultException(LedgerFaults.ChangedDecision(where));
    }

    /// <summary>The moment as the log and its exports hold it; sorts as text.</summary>
    internal static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);

    /// <summary>The moment that <see cref="Iso"/> wrote.</summary>
    internal static DateTimeOffset Instant(string iso, string where) =>
        DateTimeOffset.TryParseExact(iso, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : throw Wrong(where, $"\"{iso}\" is no moment as 2021-07-09T16:30:00.0000000Z");

    /// <summary>A kind or role as JSON and the tables hold it.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string KeyOf(Decision decision) => ContentKey.Hash(JsonTexts.Line(Object(decision)));

    private static JsonObject Object(Decision decision) => new()
    {
        ["kind"] = Word(decision.Kind),
        ["who"] = decision.Signature.Who,
        ["when"] = Iso(decision.Signature.When),
        ["why"] = decision.Signature.Why,
        ["anchors"] = new JsonArray([.. decision.Anchors.Select(Object)]),
        ["content"] = JsonNode.Parse(decision.Content),
    };

    private static JsonObject Object(DecisionAnchor anchor) => new()
    {
        ["role"] = Word(anchor.Role),
        ["article"] = anchor.Article,
        ["version"] = anchor.Version,
        ["layer"] = anchor.Layer,
        ["type"] = anchor.Type,
        ["start"] = anchor.Start,
        ["end"] = anchor.End,
        ["quote"] = anchor.Quote,
        ["prefix"] = anchor.Prefix,
        ["suffix"] = anchor.Suffix,
        ["said"] = anchor.Said,
    };

    private static IEnumerable<JsonObject> Anchors(JsonObject json, string where) =>
        json["anchors"] is JsonArray anchors
            ? anchors.Select(anchor => anchor as JsonObject ?? throw Wrong(where, "an anchor is no object"))
            : throw Wrong(where, "\"anchors\" is missing");

    private static DecisionAnchor Anchor(JsonObject json, string where) => new()
    {
        Role = Named<AnchorRole>(json, "role", where),
        Article = Text(json, "article", where),
        Version = Text(json, "version", where),
        Layer = Text(json, "layer", where),
        Type = Text(json, "type", where),
        Start = Whole(json, "start", where),
        End = Whole(json, "end", where),
        Quote = Text(json, "quote", where),
        Prefix = Text(json, "prefix", where),
        Suffix = Text(json, "suffix", where),
        Said = Text(json, "said", where),
    };

    private static string Text(JsonObject json, string name, string where) =>
        JsonTexts.Text(json, name) ?? throw Wrong(where, $"\"{name}\" is missing or no text");

    private static int Whole(JsonObject json, string name, string where) =>
        JsonTexts.Whole(json, name) is >= 0 and int number ? number : throw Wrong(where, $"\"{name}\" is missing or no whole number");

    private static T Named<T>(JsonObject json, string name, string where)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Word(value!.Value) == Text(json, name, where))
            ?? throw Wrong(where, $"\"{name}\" is none of {string.Join(", ", Enum.GetValues<T>().Select(Word))}");

    private static FaultException Wrong(string where, string detail) => new(LedgerFaults.NoDecisionLine(where, detail));
}
