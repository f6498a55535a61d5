using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Actors;

/// <content>Offices: "the president", "Iran's foreign minister", and the words that tell them.</content>
internal sealed partial class ActorReading
{
    /// <summary>The person who held the office that a phrase names on the article's day; null where none is meant or known.</summary>
    private Referent? Holder(Sentence sentence, Token head, List<Owner> owners)
    {
        (string title, ImmutableArray<Office> offices) = OfficeAt(sentence, head);
        bool isOne = !IsPlural(head) && !sentence.ChildrenOf(head).Any(child => child.Index < head.Index && _directory.Is(child.Lemma, ActorWord.Unheld));
        if (_day is not { } day || !isOne || offices.IsEmpty)
        {
            return null;
        }

        foreach (Office office in offices.Where(office => office.IsUnique))
        {
            foreach (Owner owner in owners.Where(owner => !owner.IsIn))
            {
                string body = owner.IsState ? owner.Who.Known?.CountryOn(day) ?? "" : owner.Actor.Name;
                if (_directory.HolderOf(office.Name, body, day) is { } holder)
                {
                    return ToReferent(holder, title);
                }
            }

            // "the president", of whom the article spoke or whose country it is about
            if (owners.Count == 0 && IsDefinite(sentence, head) && office.Name is not ("leader" or "head" or "minister" or "director-general" or "speaker"))
            {
                ImmutableArray<Referent> before = _memory.Nearest(sentence.Index, head.Index, DescriptionReach, mention =>
                    mention.Referents is [{ Known: { Kind: ActorKind.Person } person }] && _directory.HoldsTitle(person, title, day));
                if (!before.IsEmpty)
                {
                    return before[0];
                }

                if (_directory.HolderOf(office.Name, _focus.Main, day) is { } main)
                {
                    return ToReferent(main, title);
                }
            }
        }

        return null;
    }

    private (string Title, ImmutableArray<Office> Offices) OfficeAt(Sentence sentence, Token head)
    {
        foreach (string title in PhrasesAt(sentence, head))
        {
            if (_directory.OfficesOf(title) is { IsEmpty: false } offices)
            {
                return (title, offices);
            }
        }

        return ("", []);
    }

    private RoleNoun? RoleAt(Sentence sentence, Token head)
    {
        foreach (string words in PhrasesAt(sentence, head))
        {
            if (_directory.RoleOf(words) is { } role)
            {
                return role;
            }
        }

        return null;
    }

    // What can be the role's or the office's words, longest first: "minister of foreign affairs", "human rights group", "group".
    private static IEnumerable<string> PhrasesAt(Sentence sentence, Token head)
    {
        List<string> before = [];
        for (int i = head.Index - 1; i >= 0 && before.Count < 3 && sentence.Tokens[i].BareRelation is "compound" or "amod" or "nmod"
            && sentence.Tokens[i].Upos != "PUNCT" && sentence.Tokens[i].Relation != "nmod:poss"; i--)
        {
            before.Insert(0, sentence.Tokens[i].Form.ToLowerInvariant());
        }

        string after = "";
        for (int i = head.Index + 1; i < sentence.Tokens.Length && i <= head.Index + 3
            && (sentence.Tokens[i].Form is "of" or "for" or "in" || i > head.Index + 1); i++)
        {
            after += " " + sentence.Tokens[i].Form.ToLowerInvariant();
            if (i > head.Index + 1 && sentence.Tokens[i].Upos is "NOUN" or "PROPN" or "ADJ")
            {
                yield return LemmaOf(head) + after;
            }
        }

        for (int from = 0; from <= before.Count; from++)
        {
            string words = string.Join(' ', before.Skip(from).Append(LemmaOf(head)));
            yield return words;
        }
    }
}
