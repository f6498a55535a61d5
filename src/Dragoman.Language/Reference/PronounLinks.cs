using Dragoman.Language.Annotation;

namespace Dragoman.Language.Reference;

/// <summary>Links pronouns of the third person to the best earlier phrase that agrees with them.</summary>
/// <remarks>A score in the manner of Lappin and Leass (1994): near, subject, named and often mentioned phrases come first.</remarks>
internal static class PronounLinks
{
    private const int FarthestSentence = 3;
    private const int PerSentence = 28;

    /// <summary>Links the pronouns in the order of the text.</summary>
    public static void Apply(List<Phrase> phrases, Clusters clusters)
    {
        foreach (Phrase phrase in phrases)
        {
            if (phrase.IsPronoun && NeedOf(phrase.Head) is { } need && Best(phrase, need, phrases, clusters) is { } best)
            {
                clusters.Join(best, phrase);
            }
        }
    }

    private static string? NeedOf(Token pronoun) => pronoun.Form.ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "himself" => "he",
        "she" or "her" or "hers" or "herself" => "she",
        "it" or "its" or "itself" => "it",
        "they" or "them" or "their" or "theirs" or "themselves" or "themself" => "they",
        _ => null,
    };

    private static Phrase? Best(Phrase pronoun, string need, List<Phrase> phrases, Clusters clusters)
    {
        Phrase? best = null;
        int highest = int.MinValue;
        for (int i = pronoun.Order - 1; i >= 0 && pronoun.Sentence.Index - phrases[i].Sentence.Index <= FarthestSentence; i--)
        {
            Phrase other = phrases[i];
            if (CanBe(pronoun, other, need, clusters))
            {
                int score = Score(pronoun, other, need, clusters);
                if (score > highest)
                {
                    highest = score;
                    best = other;
                }
            }
        }

        return best;
    }

    private static bool CanBe(Phrase pronoun, Phrase other, string need, Clusters clusters)
    {
        bool isOtherPerson = other.IsPronoun && (SpeakerLinks.PersonOf(other.Head) is not null || (NeedOf(other.Head) is { } form && form != need));
        bool isVague = other.IsPronoun && NeedOf(other.Head) is null && !other.Head.Has("PronType", "Rel");
        if (isOtherPerson || isVague || Clashes(pronoun, other) || !ReferenceEquals(pronoun.Sentence.Segment, other.Sentence.Segment))
        {
            return false;
        }

        NounKind kind = clusters.KindOf(other);
        bool isPerson = (kind & (NounKind.Male | NounKind.Female | NounKind.Person)) != 0;
        bool isThing = (kind & (NounKind.Body | NounKind.Place)) != 0;
        return need switch
        {
            "he" => !other.IsPlural && isPerson && (!kind.HasFlag(NounKind.Female) || kind.HasFlag(NounKind.Male)),
            "she" => !other.IsPlural && isPerson && (!kind.HasFlag(NounKind.Male) || kind.HasFlag(NounKind.Female)),
            "it" => !other.IsPlural && (!isPerson || isThing) && kind != NounKind.People,
            _ => other.IsPlural || kind.HasFlag(NounKind.People) || (kind.HasFlag(NounKind.Body) && (!kind.HasFlag(NounKind.Place) || other.Role == "nsubj")) || (other.IsPronoun && NeedOf(other.Head) == "they"),
        };
    }

    private static int Score(Phrase pronoun, Phrase other, string need, Clusters clusters)
    {
        int distance = pronoun.Sentence.Index - other.Sentence.Index;
        int score = -PerSentence * distance;
        string relation = other.Role;
        score += relation == "nsubj" ? 30 : relation is "obj" or "iobj" ? 14 : relation is "nmod" or "compound" ? -4 : 4;
        score += relation == pronoun.Head.BareRelation ? 8 : 0;
        score += 4 * clusters.MembersOf(other).Where(member => member.Order < pronoun.Order).Take(5).Count();
        score += other.IsPronoun ? 12 : 0;
        score += clusters.HasName(other) ? (need is "he" or "she" ? 18 : need == "it" ? 8 : 0) : 0;
        score += other.IsIndefinite && need == "they" ? -6 : 0;
        score += need == "they" && !other.IsPlural && !other.IsPronoun ? -14 : 0;
        score += pronoun.IsQuoted != other.IsQuoted ? -10 : 0;
        score -= Math.Min(24, (pronoun.Order - other.Order) / 2);
        return score;
    }

    // Two arguments of one verb are two things, unless the pronoun says "self"; and a phrase is not a part of itself.
    private static bool Clashes(Phrase pronoun, Phrase other)
    {
        if (pronoun.Sentence.Index != other.Sentence.Index)
        {
            return false;
        }

        bool isReflexive = pronoun.Head.Form.EndsWith("self", StringComparison.OrdinalIgnoreCase)
            || pronoun.Head.Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase);
        bool areArguments = pronoun.Head.Head is { } head && head == other.Head.Head
            && pronoun.Head.BareRelation is "nsubj" or "obj" or "iobj" or "obl" && other.Head.BareRelation is "nsubj" or "obj" or "iobj" or "obl";
        bool isInside = pronoun.Sentence.AncestorsOf(pronoun.Head).Any(above => above.Index == other.Head.Index);
        bool isAround = pronoun.Sentence.AncestorsOf(other.Head).Any(above => above.Index == pronoun.Head.Index);
        return (areArguments && !isReflexive) || isAround || (isInside && !other.Head.BareRelation.Equals("root", StringComparison.Ordinal) && pronoun.Head.BareRelation != "nsubj");
    }
}
