namespace Dragoman.Language.Annotation;

/// <summary>One syntactic word of a sentence, in the terms of Universal Dependencies v2.</summary>
/// <param name="Index">Position in its sentence, from 0.</param>
/// <param name="Span">Where it stands in the article's text; never empty.</param>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Dictionary form, lower case but for names.</param>
/// <param name="Upos">Universal part of speech ("VERB").</param>
/// <param name="Xpos">Penn Treebank tag ("VBD").</param>
/// <param name="Features">UD features ("Mood=Ind|Tense=Past"), sorted by name; "" for none.</param>
/// <param name="Head">Index of the head; null for the root of the sentence.</param>
/// <param name="Relation">UD relation to the head, with subtype ("nsubj:pass"); "root" for the root.</param>
public sealed record Token(
    int Index,
    TextSpan Span,
    string Form,
    string Lemma,
    string Upos,
    string Xpos,
    string Features,
    int? Head,
    string Relation)
{
    /// <summary>The relation without its subtype: "nsubj" for "nsubj:pass".</summary>
    public string BareRelation => Relation.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon
        ? Relation[..colon]
        : Relation;

    /// <summary>Whether a feature has a value: <c>Has("Tense", "Past")</c>.</summary>
    public bool Has(string name, string value)
    {
        int at = 0;
        while (at < Features.Length)
        {
            int end = Features.IndexOf('|', at);
            end = end < 0 ? Features.Length : end;
            ReadOnlySpan<char> pair = Features.AsSpan(at, end - at);
            if (pair.Length == name.Length + value.Length + 1 && pair[name.Length] == '='
                && pair.StartsWith(name, StringComparison.Ordinal) && pair.EndsWith(value, StringComparison.Ordinal))
            {
                return true;
            }

            at = end + 1;
        }

        return false;
    }
}
