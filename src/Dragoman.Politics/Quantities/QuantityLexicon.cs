using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Quantities;

/// <summary>The nouns, verbs, qualifiers and currencies of figures.</summary>
internal sealed class QuantityLexicon
{
    private static readonly string[] _kinds =
    [
        "troops", "fighters", "refugees", "evacuees", "casualties", "detainees", "people", "duration", "money", "count", "land", "list",
    ];

    private readonly FrozenDictionary<string, QuantityNoun> _nouns;
    private readonly FrozenDictionary<(string Verb, string Argument), string> _verbs;
    private readonly FrozenDictionary<string, string> _currencies;

    private QuantityLexicon(
        IEnumerable<KeyValuePair<string, QuantityNoun>> nouns,
        IEnumerable<KeyValuePair<(string Verb, string Argument), string>> verbs,
        ImmutableArray<QuantityQualifier> qualifiers,
        IEnumerable<KeyValuePair<string, string>> currencies)
    {
        _nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
        _verbs = verbs.ToFrozenDictionary();
        Qualifiers = qualifiers;
        _currencies = currencies.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The qualifiers, longest first.</summary>
    public ImmutableArray<QuantityQualifier> Qualifiers { get; }

    /// <summary>Loads <c>quantities/*.tsv</c>.</summary>
    /// <exception cref="FaultException">A file is missing or a row is wrong.</exception>
    public static QuantityLexicon Load(string dataFolder)
    {
        string folder = Path.Combine(dataFolder, "quantities");
        return new QuantityLexicon(
            DataTable.Read(Path.Combine(folder, "nouns.tsv"), 3)
                .Select(row => KeyValuePair.Create(row.Fields[0], new QuantityNoun(row.OneOf(1, "kind", _kinds), row.Fields[2]))),
            DataTable.Read(Path.Combine(folder, "verbs.tsv"), 3)
                .Select(row => KeyValuePair.Create((row.Fields[0], row.OneOf(1, "argument", "object", "subject")), row.OneOf(2, "kind", _kinds))),
            [
                .. DataTable.Read(Path.Combine(folder, "qualifiers.tsv"), 3)
                    .Select(row => new QuantityQualifier(
                        row.Fields[0], row.OneOf(1, "position", "before", "after") == "before", row.OneOf(2, "bound", "least", "most", "about")))
                    .OrderByDescending(qualifier => qualifier.Words.Length)
                    .ThenBy(qualifier => qualifier.Words, StringComparer.Ordinal),
            ],
            DataTable.Read(Path.Combine(folder, "currencies.tsv"), 2).Select(row => KeyValuePair.Create(row.Fields[0], row.Fields[1])));
    }

    /// <summary>What a noun counts, its two-word name first ("asylum seeker"); null for a noun that is not listed.</summary>
    public QuantityNoun? NounOf(Sentence sentence, Token head)
    {
        string lemma = head.Lemma.ToLowerInvariant();
        Token? before = head.Index > 0 ? sentence.Tokens[head.Index - 1] : null;
        QuantityNoun? pair = before is null ? null : _nouns.GetValueOrDefault($"{before.Lemma.ToLowerInvariant()} {lemma}");
        return pair ?? _nouns.GetValueOrDefault(lemma) ?? _nouns.GetValueOrDefault(head.Form.ToLowerInvariant());
    }

    /// <summary>What a verb makes of the people in an argument ("object", "subject"); null where it leaves them what they are.</summary>
    public string? KindBy(Token verb, string argument) => _verbs.GetValueOrDefault((verb.Lemma.ToLowerInvariant(), argument));

    /// <summary>The currency that a word names; null for other words.</summary>
    public string? CurrencyOf(Token token) =>
        _currencies.GetValueOrDefault(token.Form.ToLowerInvariant()) ?? _currencies.GetValueOrDefault(token.Lemma.ToLowerInvariant());
}
