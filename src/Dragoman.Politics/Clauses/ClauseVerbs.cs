using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Clauses;

/// <summary>Which verbs lend their time and place to their nouns, and which tell of what is to come. Does not change; thread-safe.</summary>
public sealed class ClauseVerbs
{
    private static readonly string[] _kinds = ["occur", "move", "stand", "sequence", "report", "plan"];

    private readonly FrozenDictionary<string, ClauseVerb> _kindsOf;

    private ClauseVerbs(FrozenDictionary<string, ClauseVerb> kindsOf) => _kindsOf = kindsOf;

    /// <summary>Reads <c>verbs.tsv</c>.</summary>
    /// <param name="folder">The folder <c>data/clauses</c>.</param>
    /// <exception cref="FaultException">The file is missing or a row is wrong: DR185 to DR187.</exception>
    public static ClauseVerbs Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new ClauseVerbs(DataTable.Read(Path.Combine(folder, "verbs.tsv"), 2)
            .ToFrozenDictionary(row => row.Fields[0], KindsOf, StringComparer.Ordinal));
    }

    /// <summary>Whether a word is of a kind.</summary>
    public bool Is(Token word, ClauseVerb kind)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _kindsOf.TryGetValue(word.Lemma.ToLowerInvariant(), out ClauseVerb kinds) && (kinds & kind) != 0;
    }

    /// <summary>
    /// Whether a noun's act is when and where its verb's is: "the attack began on Monday", "held talks in Oslo", "died in an
    /// attack"; but not "condemned the attack".
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="noun">A noun that hangs from the verb.</param>
    public bool LendsScene(Sentence sentence, Token verb, Token noun)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(noun);
        return noun.Relation switch
        {
            "nsubj" => !Is(verb, ClauseVerb.Sequence | ClauseVerb.Stand),
            "nsubj:pass" => Is(verb, ClauseVerb.Occur),
            "obj" => Is(verb, ClauseVerb.Occur) && !Is(verb, ClauseVerb.Report),
            _ => noun.BareRelation == "obl" && sentence.ChildOf(noun, "case")?.Lemma switch
            {
                "in" or "during" or "at" or "amid" or "through" or "by" or "with" => true,
                "for" => Is(verb, ClauseVerb.Move),
                _ => false,
            },
        };
    }

    private static ClauseVerb KindsOf(DataRow row)
    {
        ClauseVerb kinds = ClauseVerb.None;
        foreach (string kind in row.ListAt(1))
        {
            int index = Array.IndexOf(_kinds, kind);
            kinds |= index >= 0
                ? (ClauseVerb)(1 << index)
                : throw new FaultException(DataFaults.UnknownFieldValue(row.Where, "kinds", kind, _kinds));
        }

        return kinds;
    }
}
