using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Actors;

/// <content>What the article spoke of before: "the group", "the country", "the spokesman".</content>
internal sealed partial class ActorReading
{
    private const int DescriptionReach = 8;
    private const int PairReach = 2;

    // One mention of a state somewhere does not make it what the article is about: two do.
    private const int FewestForFocus = 3;

    // How far back a state is looked for that the article is not about.
    private const int StrangerReach = 3;

    // How much nearer a state counts that the article is about: as if it stood one sentence and a half later.
    private const double AboutIt = 3;

    // What the article spoke of before: "the group", "the country", "the two sides", "the spokesman".
    private ImmutableArray<Referent> Described(Sentence sentence, Token head, RoleNoun role)
    {
        if (IsPair(sentence, head))
        {
            return role.Words is "two" or "both" or "pair" ? LastPair(sentence, head, referent => referent.Kind is not null)
                : IsForPersons(role) ? LastPersons(sentence, head, mention => mention.Referents.Length == 2)
                : role.Scope == RoleScope.State ? LastStates(sentence, head)
                : LastPair(sentence, head, referent => referent.Kind is not null && !referent.IsPerson);
        }

        if (IsDefinite(sentence, head) && IsPlural(head) && IsForPersons(role)
            && LastPersons(sentence, head, mention => mention.IsBonded) is { IsEmpty: false } partners)
        {
            return partners;
        }

        if (!IsDefinite(sentence, head))
        {
            return _nobody;
        }

        if (role.Scope == RoleScope.State && !IsNamed(head))
        {
            return IsPlural(head) || NearestState(sentence, head) is not { } state ? _nobody : [state];
        }

        if (NearestDescribed(sentence, head, LemmaOf(head)) is { IsEmpty: false } described)
        {
            return described;
        }

        if (_memory.LastCalled(role.Words) is { IsEmpty: false } same)
        {
            return same;
        }

        if (role.Scope == RoleScope.Whole && IsOrgan(role) && NearestState(sentence, head) is { Known: { } known })
        {
            return [new Referent(known.AsSector(role.Sector, _on), ActorKind.State, known, role.Words, false)];
        }

        return _nobody;
    }

    private ImmutableArray<Referent> NearestDescribed(Sentence sentence, Token head, string lemma)
    {
        string plural = head.Form.ToLowerInvariant();
        return _memory.Nearest(sentence.Index, head.Index, DescriptionReach, mention =>
            mention.Referents.Length == 1 && mention.Referents[0].IsBody
            && (mention.Referents[0].IsDescribedBy(lemma) || mention.Referents[0].IsDescribedBy(plural)),
            mention => _memory.IsForemost(mention.Referents[0]) ? AboutIt : 0);
    }

    private Referent? NearestState(Sentence sentence, Token token)
    {
        // "China is active in the country": the country is not who acts, and rather what the article is about.
        ImmutableArray<Referent> nearest = _memory.Nearest(
            sentence.Index, token.Index, DescriptionReach,
            mention => mention.Referents is [{ IsState: true }]
                && (mention.Sentence >= sentence.Index - StrangerReach || mention.Referents[0].Actor.Country == _focus.Main) && WordOf(mention).BareRelation is not ("amod" or "compound") && !(mention.Sentence == sentence.Index && IsSubjectAbove(sentence, mention.Token, token)),
            mention => mention.Referents[0].Actor.Country == _focus.Main ? AboutIt : 0);
        Token WordOf(ArticleMemory.Mention mention) => _article.Sentences[mention.Sentence].Tokens[mention.Token];
        return !nearest.IsEmpty ? nearest[0] with { Actor = _directory.Code(nearest[0].Known!, _day) }
            : _focus.WeightOf(_focus.Main) >= FewestForFocus && _directory.StateOf(_focus.Main) is { } main ? ToReferent(main) : null;
    }

    private static bool IsSubjectAbove(Sentence sentence, int mention, Token token) =>
        sentence.Tokens[mention].BareRelation == "nsubj" && sentence.Tokens[mention].Head is { } verb
        && sentence.AncestorsOf(token).Any(above => above.Index == verb);
}
