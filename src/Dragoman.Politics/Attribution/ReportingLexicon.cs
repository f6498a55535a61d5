using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>The verbs and nouns that report speech and belief.</summary>
public sealed class ReportingLexicon
{
    private static readonly string[] _complements =
    [
        "clause", "infinitive", "gerund", "object", "as", "quote", "of", "for", "on", "to", "about", "against", "into",
    ];

    private readonly FrozenDictionary<string, ReportingVerb> _verbs;
    private readonly FrozenDictionary<string, ReportingNoun> _nouns;

    private ReportingLexicon(IEnumerable<ReportingVerb> verbs, IEnumerable<ReportingNoun> nouns)
    {
        _verbs = verbs.ToFrozenDictionary(verb => verb.Lemma, StringComparer.Ordinal);
        _nouns = nouns.ToFrozenDictionary(noun => noun.Lemma, StringComparer.Ordinal);
    }

    /// <summary>Loads <c>attribution/reporting-verbs.tsv</c> and <c>attribution/reporting-nouns.tsv</c>.</summary>
    /// <param name="dataFolder">The folder <c>data/</c>.</param>
    /// <exception cref="FaultException">A file is missing or a row is wrong.</exception>
    public static ReportingLexicon Load(string dataFolder)
    {
        string folder = Path.Combine(dataFolder, "attribution");
        return new ReportingLexicon(
            DataTable.Read(Path.Combine(folder, "reporting-verbs.tsv"), 6).Select(ReadVerb),
            DataTable.Read(Path.Combine(folder, "reporting-nouns.tsv"), 4).Select(ReadNoun));
    }

    /// <summary>The entry of a verb in a sentence, with its particle where it has one; null for any other word.</summary>
    public ReportingVerb? VerbOf(Sentence sentence, Token token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(token);
        if (token.Upos != "VERB")
        {
            return null;
        }

        string lemma = token.Lemma.ToLowerInvariant();
        Token? particle = sentence.ChildrenOf(token)
            .FirstOrDefault(child => child.Relation == "compound:prt" && child.Index > token.Index);
        return particle is not null
            ? _verbs.GetValueOrDefault($"{lemma} {particle.Form.ToLowerInvariant()}")
            : _verbs.GetValueOrDefault(lemma);
    }

    /// <summary>The entry of a noun; null for any other word.</summary>
    public ReportingNoun? NounOf(Token token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.Upos is "NOUN" or "PROPN" ? _nouns.GetValueOrDefault(token.Lemma.ToLowerInvariant()) : null;
    }

    private static ReportingVerb ReadVerb(DataRow row)
    {
        ReportKind kind = KindOf(row.OneOf(1, "kind", "statement", "belief", "finding"));
        foreach (string complement in row.ListAt(2))
        {
            if (!_complements.Contains(complement, StringComparer.Ordinal))
            {
                throw new FaultException(DataFaults.UnknownFieldValue(row.Where, "complements", complement, _complements));
            }
        }

        bool isNegative = row.OneOf(4, "polarity", "positive", "negative") == "negative";
        return new ReportingVerb(row.Fields[0], kind, row.ListAt(2), row.Fields[3], isNegative, row.NumberAt(5, "prior"));
    }

    private static ReportingNoun ReadNoun(DataRow row) => new(
        row.Fields[0], KindOf(row.OneOf(1, "kind", "statement", "belief", "media")), row.ListAt(2), row.Fields[3]);

    private static ReportKind KindOf(string word) => word switch
    {
        "belief" => ReportKind.Belief,
        "finding" => ReportKind.Finding,
        "media" => ReportKind.Media,
        _ => ReportKind.Statement,
    };
}
