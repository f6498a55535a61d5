using Dragoman.Language.Annotation;

namespace Dragoman.Language.Reference;

/// <summary>Links what the syntax itself says is the same: appositions, copulas, relative pronouns, names after "known as".</summary>
internal static class ConstructionLinks
{
    /// <summary>Links the phrases of each sentence.</summary>
    public static void Apply(List<Phrase> phrases, Clusters clusters)
    {
        Dictionary<(int, int), Phrase> byHead = phrases.ToDictionary(phrase => (phrase.Sentence.Index, phrase.Head.Index));
        foreach (Phrase phrase in phrases)
        {
            if (Partner(phrase, byHead) is { } partner)
            {
                clusters.Join(partner, phrase);
            }
        }
    }

    private static Phrase? Partner(Phrase phrase, Dictionary<(int, int), Phrase> byHead)
    {
        Sentence sentence = phrase.Sentence;
        Token head = phrase.Head;
        if (head.Has("PronType", "Rel"))
        {
            Token? clause = PhraseFinder.RelativeClauseOf(sentence, head);
            return clause is null ? null : Find(sentence.HeadOf(clause));
        }

        if (head.BareRelation == "appos" && !phrase.IsPronoun)
        {
            Phrase? before = Find(sentence.HeadOf(head));
            return before is not null && before.IsPlural == phrase.IsPlural ? before : null;
        }

        // "Stoltenberg is the head of NATO": the copula hangs from its predicate.
        bool isPredicate = phrase.IsDefinite || phrase.Name is not null;
        if (isPredicate && sentence.ChildOf(head, "cop") is not null && sentence.ChildOf(head, "nsubj") is { } subject
            && !sentence.ChildrenOf(head).Any(child => child.Lemma is "not" or "n't" || child.BareRelation == "case"))
        {
            return Find(subject);
        }

        // "Islamic State Khorasan, or ISIS-K", "the Supreme National Security Council (SNSC)"
        return phrase.Name is not null && IsOtherName(sentence, phrase.Name) ? Find(sentence.HeadOf(head)) : null;

        Phrase? Find(Token? token) => token is null ? null : byHead.GetValueOrDefault((sentence.Index, token.Index));
    }

    private static bool IsOtherName(Sentence sentence, Name name)
    {
        if (name.FirstToken < 2 || !sentence.Tokens[name.FirstToken].Form.All(char.IsUpper))
        {
            return false;
        }

        string before = sentence.Tokens[name.FirstToken - 1].Form;
        bool isBracketed = before == "(" && name.EndToken < sentence.Tokens.Length && sentence.Tokens[name.EndToken].Form == ")";
        return isBracketed || (before == "or" && sentence.Tokens[name.FirstToken - 2].Form == ",");
    }
}
