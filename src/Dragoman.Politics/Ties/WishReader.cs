using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;

namespace Dragoman.Politics.Ties;

/// <summary>Finds the words that say what is wanted.</summary>
internal static class WishReader
{
    /// <summary>The span of what is wanted; null where the trigger has no such complement.</summary>
    public static TextSpan? Read(Sentence sentence, Token trigger, ImmutableArray<string> forms)
    {
        foreach (string form in forms)
        {
            foreach (Token child in sentence.ChildrenOf(trigger).Where(child => child.Index > trigger.Index))
            {
                if (Fits(sentence, child, form))
                {
                    return Words(sentence, child);
                }
            }
        }

        return null;
    }

    private static bool Fits(Sentence sentence, Token child, string form) => form switch
    {
        "infinitive" => child.BareRelation is "xcomp" or "acl" or "advcl" or "ccomp" && ClauseGrammar.IsInfinitive(sentence, child),
        "clause" => child.BareRelation == "ccomp" && !ClauseGrammar.IsInfinitive(sentence, child),
        "object" => child.BareRelation == "obj" && child.Upos is "NOUN" or "PROPN",
        _ => child.BareRelation is "obl" or "nmod" or "advcl" or "acl"
            && (ClauseGrammar.CaseOf(sentence, child) == form || ClauseGrammar.HasChild(sentence, child, "mark", form)),
    };

    private static TextSpan Words(Sentence sentence, Token head)
    {
        ImmutableArray<Token> words = sentence.SubtreeOf(head);
        int first = 0;
        while (first < words.Length - 1 && (words[first].BareRelation is "case" or "mark" || words[first].Upos == "PUNCT" && words[first].Form.Length == 1
            && words[first].Form is "," or ":"))
        {
            first++;
        }

        int last = words.Length - 1;
        while (last > first && words[last].Upos == "PUNCT" && words[last].Form is "." or "," or ";" or ":")
        {
            last--;
        }

        return new TextSpan(words[first].Span.Start, words[last].Span.End);
    }
}
