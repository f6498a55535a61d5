using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Actors;

/// <content>Whom people and organs belong to.</content>
internal sealed partial class ActorReading
{
    /// <summary>The states and bodies that modify a noun, in the order of the text.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="lemma">Its dictionary form; decides whether "for" tells an owner ("spokesman for") or not ("envoy for").</param>
    private List<Owner> OwnersOf(Sentence sentence, Token noun, string lemma)
    {
        List<Owner> owners = [];
        bool isOfTheOther = lemma is "counterpart" or "opponent" or "adversary" or "interlocutor"
            && sentence.ChildrenOf(noun).Any(child => child.BareRelation == "amod" && _matches[sentence.Index][child.Index] is not null);
        foreach (Token child in sentence.ChildrenOf(noun))
        {
            switch (child.BareRelation)
            {
                case "nmod" when isOfTheOther:
                    // "his Iranian counterpart in Washington" is neither his nor Washington's.
                    break;
                case "amod" or "compound" when IsEthnic(sentence, child):
                    break;
                case "amod" or "compound" when IsBasing(child) || HyphenPart(child).Length > 0:
                    AddBase(sentence, child, owners);
                    break;
                case "amod" or "compound" when child.Lemma == "lead" && IsMission(lemma):
                    AddLeader(sentence, child, owners);
                    break;
                case "amod" or "compound":
                    AddOwner(sentence, child, isIn: false, owners);
                    break;
                case "nmod" when child.Relation is "nmod:poss" or "nmod:unmarked" or "nmod:desc" || sentence.ChildOf(child, "case") is null:
                    AddOwner(sentence, child, isIn: false, owners);
                    break;
                case "nmod":
                    AddByPreposition(sentence, child, lemma, owners);
                    break;
                case "appos" when owners.Exists(owner => owner.IsState) && IsNamed(child) && Read(sentence, child) is [{ IsState: true }]:
                    // "officials of China, Pakistan and Afghanistan", parsed as if Pakistan were the officials
                    AddOwner(sentence, child, isIn: false, owners);
                    break;
                case "acl" when child.Form is "based" or "headquartered" or "born":
                    AddBase(sentence, child, owners);
                    break;
            }
        }

        // "Afghan security and military forces": what stands before the first is said of the second too.
        if (owners.Count == 0 && noun.BareRelation == "conj" && sentence.HeadOf(noun) is { Upos: "NOUN" } first)
        {
            foreach (Token child in sentence.ChildrenOf(first))
            {
                if (child.Index < first.Index && (child.BareRelation is "amod" or "compound" || child.Relation == "nmod:poss"))
                {
                    AddOwner(sentence, child, isIn: false, owners);
                }
            }
        }

        return owners;
    }

    private void AddByPreposition(Sentence sentence, Token child, string lemma, List<Owner> owners)
    {
        // The check before the call holds: there is a preposition.
        string preposition = sentence.ChildOf(child, "case")!.Lemma;
        bool isFor = preposition == "for" && (lemma.StartsWith("spokes", StringComparison.Ordinal) || lemma is "commander" or "fighter" or "lawyer" or "negotiator");
        // "the withdrawal of troops from Panama": where they leave, and not whose they are.
        bool isLeft = preposition == "from" && sentence.HeadOf(child) is { } noun
            && sentence.AncestorsOf(noun).Take(2).Any(above => _directory.Is(above.Lemma.ToLowerInvariant(), ActorWord.Motion));
        if (preposition is "of" || preposition is "from" && !isLeft || isFor)
        {
            AddOwner(sentence, child, isIn: false, owners);
        }
        else if (preposition is "in" or "at" or "with" or "inside" or "across" or "within")
        {
            AddOwner(sentence, child, isIn: true, owners);
        }
    }

    private void AddOwner(Sentence sentence, Token child, bool isIn, List<Owner> owners, bool isConjunct = false)
    {
        foreach (Referent referent in ReadOwner(sentence, child))
        {
            if (OwnerBehind(referent) is { } owner)
            {
                owners.Add(new Owner(owner, isIn, isIn && IsCapital(sentence, child), isConjunct));
            }
        }

        foreach (Token conjunct in sentence.ChildrenOf(child))
        {
            // "U.N. war crimes court": what modifies a modifier tells the owner too.
            bool isInner = child.BareRelation == "compound" && conjunct.BareRelation is "compound" or "amod"
                && _matches[sentence.Index][child.Index] is null && _matches[sentence.Index][conjunct.Index] is not null;
            bool isListed = conjunct.BareRelation == "appos" && IsNamed(conjunct);
            if (conjunct.BareRelation == "conj" || isInner || isListed)
            {
                AddOwner(sentence, conjunct, isIn, owners, conjunct.BareRelation == "conj");
            }
        }
    }

    private bool IsCapital(Sentence sentence, Token token) =>
        _matches[sentence.Index][token.Index] is { } match && Best(token, match.Aliases).Kind is AliasKind.Capital or AliasKind.Seat;

    // A capital that modifies tells the state even where it is the town ("officials in Tehran").
    private ImmutableArray<Referent> ReadOwner(Sentence sentence, Token child)
    {
        if (_matches[sentence.Index][child.Index] is { } match)
        {
            ActorAlias alias = Best(child, match.Aliases);
            if (alias.Actor.Kind == ActorKind.State)
            {
                return [ToReferent(alias.Actor)];
            }
        }

        if (child.Upos == "NOUN" && LemmaOf(child) is "government" or "state" or "army" && NearestState(sentence, child) is { } state)
        {
            return OwnersOf(sentence, child, "").Count > 0 ? Read(sentence, child) : [state];
        }

        return Read(sentence, child);
    }

    private Referent? OwnerBehind(Referent referent)
    {
        if (!referent.IsPerson)
        {
            return referent.Kind is null ? null : referent;
        }

        if (referent.Known is { } person && ActorDirectory.PostOf(person, _on) is { } post
            && _directory.Find(post.Body).FirstOrDefault(alias => alias.Actor.Kind == ActorKind.Body && alias.Actor.Name == post.Body) is { } body)
        {
            return ToReferent(body.Actor);
        }

        return referent.Actor.Sector != "REB" && _directory.StateOf(referent.Actor.Country) is { } state ? ToReferent(state) : null;
    }

    // "Kabul-based", "based in Kabul": the state or body that it names.
    private void AddBase(Sentence sentence, Token child, List<Owner> owners)
    {
        string part = HyphenPart(child);
        if (part.Length > 0)
        {
            ImmutableArray<ActorAlias> aliases = _directory.Find(part);
            if (!aliases.IsEmpty && Best(child, aliases) is { Actor.Kind: not ActorKind.Person } alias)
            {
                owners.Add(new Owner(ToReferent(alias.Actor), IsIn: true, IsByCapital: false));
            }

            return;
        }

        foreach (Token place in sentence.ChildrenOf(child))
        {
            if (place.BareRelation is "obl" or "compound" or "nsubj" or "nmod" && place.Upos != "PUNCT")
            {
                AddOwner(sentence, place, isIn: true, owners);
            }
        }
    }

    // "a NATO-led mission" is NATO's; what states lead bears a name of its own or belongs to many.
    private void AddLeader(Sentence sentence, Token led, List<Owner> owners)
    {
        foreach (Token leader in sentence.ChildrenOf(led))
        {
            if (leader.Upos == "PROPN" && Read(sentence, leader) is [{ IsBody: true } body])
            {
                owners.Add(new Owner(body, IsIn: false, IsByCapital: false));
            }
        }
    }

    private bool IsMission(string lemma) => _directory.Is(lemma, ActorWord.Mission);

    private static bool IsBasing(Token token) => token.Form is "based" or "born" or "headquartered";

    // "Kabul" of "Kabul-based"; "" for other words. Who is backed or led by a state does not belong to it.
    private static string HyphenPart(Token token)
    {
        int hyphen = token.Form.LastIndexOf('-');
        return hyphen > 0 && token.Form[(hyphen + 1)..] is "based" or "born" or "run" ? token.Form[..hyphen] : "";
    }

    /// <summary>What title, apposition and modifiers tell of a name.</summary>
    private Belonging BelongingOf(Sentence sentence, Token head, int first)
    {
        List<Token> nouns = [];
        foreach (Token child in sentence.ChildrenOf(head))
        {
            if (child.Relation == "nmod:desc" || child.BareRelation is "appos" or "parataxis" && (!char.IsUpper(child.Form[0]) || child.Upos == "NOUN")
                || child.BareRelation == "compound" && child.Index < first && _matches[sentence.Index][child.Index] is null)
            {
                nouns.Add(child);
            }
        }

        // "deputy foreign minister Hugo de Zela" may be parsed as two titles: the one next to the name tells more.
        nouns = [.. nouns.OrderByDescending(noun => noun.Relation == "nmod:desc" ? noun.Index : -1)];
        if (head.BareRelation is "appos" or "flat" && sentence.HeadOf(head) is { } above && above.Upos == "NOUN")
        {
            nouns.Insert(0, above);
        }

        List<Owner> own = OwnersOf(sentence, head, "");
        string nameCountry = own.Count > 0 ? own[0].Actor.Country : "";
        foreach (Token noun in nouns)
        {
            if (RoleAt(sentence, noun) is not { } role)
            {
                continue;
            }

            List<Owner> owners = [.. OwnersOf(sentence, noun, LemmaOf(noun)), .. own];
            string country = owners.Count > 0 ? owners[0].Actor.Country : "";
            Owner? body = owners.Find(owner => owner.IsBody && !owner.IsIn);
            bool isBodys = body is not null && role.Scope is RoleScope.Whole or RoleScope.Part or RoleScope.Through;
            return new Belonging(country, isBodys ? body!.Actor.Sector : role.Sector, LemmaOf(noun), true);
        }

        if (sentence.ChildrenOf(head).FirstOrDefault(child => child.Relation == "acl:relcl" && child.Lemma is "head" or "lead" or "chair" or "run" or "direct" or "command") is { } doing
            && sentence.ChildOf(doing, "obj") is { } led && OwnersOf(sentence, led, LemmaOf(led)) is [{ } ledOwner, ..])
        {
            return new Belonging(ledOwner.Actor.Country, RoleAt(sentence, led)?.Sector ?? "", "", true);
        }

        // "the Refugee Council's Enver Solomon"
        string bodySector = own.Find(owner => owner.IsBody && !owner.IsIn)?.Actor.Sector ?? "";
        bool speaks = head.BareRelation == "nsubj" && sentence.HeadOf(head) is { Lemma: "say" or "tell" or "add" or "write" or "ask" or "believe" };
        bool isTitled = sentence.ChildrenOf(head).Any(child => child.Form is "Mr." or "Mr" or "Mrs." or "Ms." or "Dr." or "Sir");
        return new Belonging(nameCountry, bodySector, "", isTitled || speaks && RunOf(sentence, head).End - RunOf(sentence, head).First == 2);
    }
}
