using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Placing;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Finds the place that is told within a phrase: "the government of Sindh province", "refugees fleeing the war in Liberia".</summary>
internal static class PhrasePlaces
{
    private const int Deepest = 4;

    private static readonly ImmutableHashSet<string> _near = ["in", "of", "from", "at", "near", "inside", "around", "across", "throughout"];
    private static readonly ImmutableHashSet<string> _far = ["in", "at", "near", "inside", "across", "throughout", "into"];

    /// <summary>The first place below a phrase's head; null where it tells none. What a clause within demands or says is left aside.</summary>
    public static CodedPlace? Of(ArticlePlaces places, Sentence sentence, Token head) => Below(places, sentence, head, 0);

    /// <summary>The first place that the objects and complements of a predicate tell; null where they tell none.</summary>
    public static CodedPlace? OfContent(ArticlePlaces places, Sentence sentence, Token predicate) => Below(places, sentence, predicate, 1);

    private static CodedPlace? Below(ArticlePlaces places, Sentence sentence, Token head, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        foreach (Token child in sentence.ChildrenOf(head))
        {
            string preposition = sentence.ChildOf(child, "case")?.Lemma.ToLowerInvariant() ?? "";
            bool isPlacing = child.BareRelation switch
            {
                "compound" => depth == 0,
                "nmod" or "obl" => (depth > 0 ? _far : _near).Contains(preposition) || (depth == 0 && child.Relation == "nmod:poss"),
                _ => false,
            };
            if (isPlacing && places.PlaceOf(sentence, child) is { } place)
            {
                return place;
            }

            bool isOpen = isPlacing || child.BareRelation is "obj" or "appos" or "xcomp" || child.BareRelation == "acl" && child.Xpos is "VBG" or "VBN"
                || child.BareRelation == "obl" && preposition == "on";
            if (isOpen && Below(places, sentence, child, depth + 1) is { } below)
            {
                return below;
            }
        }

        return null;
    }
}
