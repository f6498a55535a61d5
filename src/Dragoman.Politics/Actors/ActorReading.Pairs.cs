using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Actors;

/// <content>Pairs: "the two sides", "both countries", "the leaders".</content>
internal sealed partial class ActorReading
{
    // What speaks for those of whom the article says that they talk or fight with each other; two are worth a sentence.
    private const double ForBond = 3;
    private const double ForBondOfSides = 7;
    private const int BondReach = 4;

    /// <summary>Remembers those who do something with each other: "Iran held talks with Iraq", "the war between A and B".</summary>
    private void RememberBond(Sentence sentence, Token token, ImmutableArray<Referent> referents)
    {
        string preposition = sentence.ChildOf(token, "case")?.Lemma.ToLowerInvariant() ?? "";
        if (preposition is "between")
        {
            AddBond([.. referents.Concat(ConjunctsOf(sentence, token)).DistinctBy(party => party.Actor)]);
        }
        else if (preposition is "with" or "against" && referents.Length == 1
            && SubjectAbove(sentence, token) is { } subject && Read(sentence, subject) is [var first])
        {
            AddBond([first, referents[0]]);
        }

        void AddBond(ImmutableArray<Referent> parties)
        {
            if (parties is [{ Kind: not null } one, { Kind: not null } other] && one.Actor.Name != other.Actor.Name)
            {
                _memory.Add(parties, sentence, token, isBonded: true);
            }
        }
    }

    // "Putin met with Zelensky", "Putin held talks with Zelensky", "Putin spoke after talks with Zelensky"; who hosts them talks with nobody.
    private static Token? SubjectAbove(Sentence sentence, Token partner)
    {
        Token? verb = sentence.AncestorsOf(partner).FirstOrDefault(above => above.Upos == "VERB");
        return verb is null || verb.Lemma is "host" or "mediate" or "broker" or "sponsor" or "facilitate" or "chair" or "moderate" or "oversee" ? null
            : sentence.ChildOf(verb, "nsubj") is { } subject && subject.Index < partner.Index ? subject : null;
    }

    private ImmutableArray<Referent> LastPair(Sentence sentence, Token head, Func<Referent, bool> agrees)
    {
        // Sides are of something, and parties to it: those of whom the article says so, even some sentences ago.
        double forBond = head.Lemma is "side" or "party" ? ForBondOfSides : ForBond;
        ImmutableArray<Referent> pair = PairWithin(1);
        if (pair.IsEmpty)
        {
            // "Mukherjee met Rajapaksa. The two discussed"
            pair = _memory.LastTwo(sentence.Index, head.Index, 1, referent => agrees(referent) && referent.IsPerson,
                mention => mention.Sentence == sentence.Index - 1 && mention.Weight > 0);
        }

        pair = pair.IsEmpty ? PairWithin(PairReach) : pair;
        ImmutableArray<Referent> PairWithin(int reach) => _memory.Nearest(sentence.Index, head.Index, BondReach, mention =>
            (mention.IsBonded || mention.Sentence >= sentence.Index - reach) && mention.Referents.Length == 2
                && mention.Referents.All(agrees) && !IsDescriptive(mention),
            mention => mention.IsBonded ? forBond : 0);
        return pair.IsEmpty
            ? _memory.LastTwo(sentence.Index, head.Index, DescriptionReach,
                referent => agrees(referent) && referent.Actor.Sector is not ("MED" or "NGO" or "ACA" or "BUS" or "IGO"),
                mention => mention.Sentence != sentence.Index || !IsSubjectAbove(sentence, mention.Token, head))
            : pair;
    }

    // "the two leaders", "the ministers"
    private ImmutableArray<Referent> LastPersons(Sentence sentence, Token head, Func<ArticleMemory.Mention, bool> counts) =>
        _memory.Nearest(sentence.Index, head.Index, DescriptionReach, mention =>
            counts(mention) && mention.Referents is [{ IsPerson: true }, { IsPerson: true }], mention => mention.IsBonded ? ForBond : 0);

    // "the two countries": the states that were paired, or those of the persons that were.
    private ImmutableArray<Referent> LastStates(Sentence sentence, Token head)
    {
        ImmutableArray<Referent> persons = _memory.Nearest(sentence.Index, head.Index, PairReach, mention =>
            mention is { IsBonded: true, Referents: [{ IsPerson: true }, { IsPerson: true }] }
            && mention.Referents.Select(person => person.Actor.Country).Distinct().Count() == 2);
        ImmutableArray<Referent> states = [.. persons.Select(person => _directory.StateOf(person.Actor.Country)).OfType<KnownActor>().Select(state => ToReferent(state))];
        ImmutableArray<Referent> pair = LastPair(sentence, head, referent => referent.IsState);
        return pair.IsEmpty && states.Length == 2 ? states : pair;
    }

    // "Saudi and US mediators" are neither Saudi Arabia and the United States nor a pair.
    private bool IsDescriptive(ArticleMemory.Mention mention) =>
        _article.Sentences[mention.Sentence].Tokens[mention.Token].BareRelation == "amod";

    private bool IsForPersons(RoleNoun role) =>
        role.Scope == RoleScope.Whole && !IsOrgan(role) && role.Words is not ("side" or "ally" or "power");

    // "both sides", "the two leaders", "the parties"
    private static bool IsPair(Sentence sentence, Token head) =>
        head.Lemma is "two" or "both" or "pair"
        || IsPlural(head) && (sentence.ChildrenOf(head).Any(child => child.Lemma is "two" or "both") && !HasOf(sentence, head)
            || head.Lemma is "side" or "party" && IsDefinite(sentence, head));

    private static bool HasOf(Sentence sentence, Token head) =>
        sentence.ChildrenOf(head).Any(child => child.BareRelation == "nmod" && sentence.ChildOf(child, "case")?.Lemma == "of");
}
