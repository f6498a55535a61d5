using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Factuality;

/// <summary>The words that say whether an act has happened (<c>data/codebook/factuality.tsv</c>).</summary>
internal sealed class FactualityLexicon
{
    private static readonly string[] _effects =
    [
        "actual", "negated", "future", "hypothetical", "actual-hedged", "negated-hedged", "future-hedged",
        "hypothetical-hedged", "hedged", "clear",
    ];

    private static readonly string[] _stands =
    [
        "modal", "adverb", "modifier", "verb", "noun", "adjective", "predicate", "mark", "asking", "said", "judged",
    ];

    private readonly ImmutableDictionary<(string Stand, string Word), FactualityEffect> _effectOf;

    private FactualityLexicon(ImmutableDictionary<(string Stand, string Word), FactualityEffect> effectOf) => _effectOf = effectOf;

    /// <summary>Reads the table; a word that stands twice in one place keeps its first effect, "clear" aside.</summary>
    public static FactualityLexicon Load(string path)
    {
        Dictionary<(string Stand, string Word), FactualityEffect> found = [];
        foreach (DataRow row in DataTable.Read(path, 3))
        {
            FactualityEffect effect = EffectOf(row.OneOf(0, "effect", _effects));
            string stand = row.OneOf(1, "where", _stands);
            foreach (string word in row.Fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                found.TryAdd((stand, word), effect);
            }
        }

        return new FactualityLexicon(found.ToImmutableDictionary());
    }

    /// <summary>The effect of a word in a place; null for none.</summary>
    public FactualityEffect? EffectOf(string stand, string word) =>
        _effectOf.TryGetValue((stand, word), out FactualityEffect effect) ? effect : null;

    private static FactualityEffect EffectOf(string name)
    {
        if (name == "clear")
        {
            return new FactualityEffect(null, false, true);
        }

        bool hedges = name.EndsWith("hedged", StringComparison.Ordinal);
        Realis? realis = name.Split('-')[0] switch
        {
            "actual" => Realis.Actual,
            "negated" => Realis.Negated,
            "future" => Realis.Future,
            "hypothetical" => Realis.Hypothetical,
            _ => null,
        };
        return new FactualityEffect(realis, hedges, false);
    }
}
