using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <content>Nouns: officials, troops, villagers, "the group".</content>
internal sealed partial class ActorReading
{
    private ImmutableArray<Referent> ReadNoun(Sentence sentence, Token head)
    {
        if (head.BareRelation == "nummod")
        {
            return _nobody;
        }

        if (SpelledOut(head.Form) is { } body)
        {
            return [body];
        }

        ImmutableArray<Referent> role = ReadRole(sentence, head, "");
        if (!role.IsEmpty || RoleAt(sentence, head) is not null)
        {
            return role;
        }

        string lemma = LemmaOf(head);
        if (IsPair(sentence, head) && lemma is "side" or "party" or "two" or "pair" or "both" or "capital" or "government" or "rival" or "neighbor" or "neighbour")
        {
            return LastPair(sentence, head, referent => referent.Kind is not null);
        }

        return IsDefinite(sentence, head) ? NearestDescribed(sentence, head, lemma) : _nobody;
    }

    /// <summary>Who a noun for people or an organ stands for; empty where the noun is none.</summary>
    private ImmutableArray<Referent> ReadRole(Sentence sentence, Token head, string written)
    {
        if (NamedIn(sentence, head) is { IsEmpty: false } named)
        {
            return named;
        }

        if (RoleAt(sentence, head) is not { } role)
        {
            return _nobody;
        }

        ImmutableArray<Referent> referents = StandsFor(sentence, head, role, written);
        if (sentence.ChildrenOf(head).FirstOrDefault(child => child.BareRelation == "acl" && child.Lemma is "lead" or "head") is { } leading
            && sentence.ChildrenOf(leading).FirstOrDefault(child => child.BareRelation == "obl") is { } leader)
        {
            bool isUnnamed = referents is [] or [{ Kind: null }];
            ImmutableArray<Referent> leaders = [.. Read(sentence, leader).Where(one => one.IsPerson || one.IsState && isUnnamed)];
            referents = referents.IsEmpty || isUnnamed && leaders.Any(one => one.IsPerson) ? leaders : [.. leaders, .. referents];
        }

        // Unnamed officials are no one to come back to, but "protesters" are.
        if (!referents.IsEmpty && (referents[0].Kind is not null || role.Scope == RoleScope.Own))
        {
            _memory.RememberNoun(role.Words, referents);
        }

        return referents;
    }

    // "the foreign minister, Hossein Amir-Abdollahian": the person only; "two rivals, China and Russia": the two only.
    private ImmutableArray<Referent> NamedIn(Sentence sentence, Token head)
    {
        foreach (Token child in sentence.ChildrenOf(head))
        {
            if (child.Index < head.Index || child.Upos != "PROPN")
            {
                continue;
            }

            List<Token> further = [.. sentence.ChildrenOf(child).Where(conjunct => conjunct.BareRelation == "conj")];
            if (child.BareRelation is "appos" or "flat" || IsNamedByTitle(sentence, head, child))
            {
                ImmutableArray<Referent> named = Read(sentence, child);
                bool areMany = IsPlural(head) && further.Count > 0;
                if (named is [{ IsPerson: true } or { IsBody: true }] || areMany && named is [{ IsState: true }])
                {
                    return areMany ? [.. named, .. further.SelectMany(conjunct => Read(sentence, conjunct))] : named;
                }
            }

            // "countries like India and Pakistan"
            if (child.BareRelation == "nmod" && IsPlural(head) && sentence.ChildOf(child, "case") is { Lemma: "like" or "such" or "including" }
                && Read(sentence, child) is [{ IsState: true }] example)
            {
                return [.. example, .. further.SelectMany(conjunct => Read(sentence, conjunct))];
            }

            // A list that hangs from its second part explains the first: "two rivals, China and Russia".
            if (child.BareRelation == "conj" && IsPlural(head) && head.Upos == "NOUN" && further.Count > 0 && sentence.ChildOf(child, "cc") is null
                && Read(sentence, child) is [{ Kind: not null }] first)
            {
                return [.. first, .. further.SelectMany(conjunct => Read(sentence, conjunct))];
            }
        }

        return _nobody;
    }

    // "head of the Refugee Council Enver Solomon", parsed as if the council were part of the name.
    private bool IsNamedByTitle(Sentence sentence, Token head, Token child) =>
        child.BareRelation == "nmod" && !IsPlural(head) && sentence.ChildOf(child, "case")?.Lemma == "of"
        && _names[sentence.Index][child.Index] is { Kind: NameKind.Person } name
        && sentence.ChildrenOf(child).Any(part => part.BareRelation == "compound" && part.Upos == "PROPN" && part.Index < name.FirstToken)
        && _directory.RoleOf(LemmaOf(head)) is { Scope: RoleScope.Whole or RoleScope.Own };

    private ImmutableArray<Referent> StandsFor(Sentence sentence, Token head, RoleNoun role, string written)
    {
        List<Owner> owners = OwnersOf(sentence, head, LemmaOf(head));
        string country = role.Scope == RoleScope.Other ? "" : owners.Find(owner => owner.Actor.Country.Length > 0)?.Actor.Country ?? "";
        if (country.Length == 0 && role.Scope != RoleScope.Other)
        {
            country = HomeOfPeople(sentence, head) is { Length: > 0 } home ? home : HomeOfOwner(sentence, head);
        }

        if (country.Length == 0 && role.Scope == RoleScope.Own && head.BareRelation == "conj" && sentence.HeadOf(head) is { } fellow
            && sentence.ChildrenOf(head).Any(child => child.Lemma == "other"))
        {
            // "Uyghurs and other minorities": of the same country
            country = Read(sentence, fellow) is [{ Actor.Country: { } theirs }, ..] ? theirs : "";
        }

        if (IsFormer(sentence, head) && role.Scope is RoleScope.Whole or RoleScope.Part && !IsOrgan(role))
        {
            return [Unnamed(sentence, head, country, "ELI")];
        }

        if (IsMission(role.Words) || role.Words is "coalition" or "alliance")
        {
            ImmutableArray<Referent> led = LedBy(sentence, head, role);
            if (!led.IsEmpty)
            {
                return led;
            }
        }

        if (role.Scope == RoleScope.Through && !IsNamed(head))
        {
            ImmutableArray<Referent> through = IsShareWord(role.Words) ? [.. ReadThrough(sentence, head).Where(whole => !whole.IsState)] : ReadThrough(sentence, head);
            if (!through.IsEmpty || IsNumberNoun(role.Words) && (HasOf(sentence, head) || !IsPair(sentence, head)))
            {
                return through;
            }
        }

        if (Holder(sentence, head, owners) is { } holder)
        {
            return [holder];
        }

        // "his country", where the one who has it is told
        if (role.Scope == RoleScope.State && !IsPlural(head) && !sentence.ChildrenOf(head).Any(child => child.BareRelation == "amod")
            && owners.Find(owner => owner.IsState && owner.Who.Known is not null) is { } ofState
            && sentence.ChildrenOf(head).Any(child => child.Relation == "nmod:poss"))
        {
            return [ToReferent(ofState.Who.Known!)];
        }

        List<Owner> acting = [.. owners.Where(owner => !owner.IsIn || owner.IsByCapital && role.Sector == "GOV")];
        if (role.Scope is RoleScope.Whole or RoleScope.Part or RoleScope.Through or RoleScope.Maker
            && acting.Find(owner => owner.IsBody) is { } body)
        {
            Referent whole = body.Who with { Noun = role.Words, IsPlural = IsPlural(head) };
            return
            [
                whole, .. acting.Where(owner => owner.IsListed && owner.IsState && owner.Who.Known is not null && role.Scope == RoleScope.Whole)
                    .Select(owner => new Referent(owner.Who.Known!.AsSector(role.Sector, _on), ActorKind.State, owner.Who.Known, role.Words, IsPlural(head))),
            ];
        }

        if (role.Scope is RoleScope.Whole or RoleScope.Maker && acting.Exists(owner => owner.IsState))
        {
            string sector = role.Scope == RoleScope.Maker ? "GOV" : role.Sector;
            return [.. acting.Where(owner => owner.IsState && owner.Who.Known is not null)
                .Select(owner => new Referent(
                    owner.Who.Known!.AsSector(sector, _on), ActorKind.State, owner.Who.Known, role.Words, IsPlural(head)))
                .DistinctBy(referent => referent.Actor)];
        }

        if (role.Scope == RoleScope.Maker)
        {
            return _nobody;
        }

        // "her party": one of which the article spoke, and of her country.
        if (acting.Exists(owner => owner.IsState) && sentence.ChildrenOf(head).Any(child => child is { Relation: "nmod:poss", Upos: "PRON" })
            && NearestDescribed(sentence, head, LemmaOf(head)) is [{ IsBody: true } own] && own.Actor.Country == country)
        {
            return [own];
        }

        if (owners.Count == 0 && Described(sentence, head, role) is { IsEmpty: false } described)
        {
            return described;
        }

        return written.Length > 0 && role.Scope == RoleScope.Own && IsNamed(head)
            ? [new Referent(new CodedActor(written, country, role.Sector), ActorKind.Body, null, role.Words, false)]
            : IsNumberNoun(role.Words) || role.Words == "side" || IsMass(sentence, head) ? _nobody
            : OfficialsAtHome(sentence, head, role, country) is { } state ? [state]
            : [Unnamed(sentence, head, country.Length == 0 && (role.Sector is "JUD" or "LEG" or "COP" or "REB" or "OPP" || role.Sector == "GOV" && role.Scope == RoleScope.Own) ? _focus.Dominant : country, role.Sector)];
    }

    // "US-led coalition forces": who leads them, then the body
    private ImmutableArray<Referent> LedBy(Sentence sentence, Token head, RoleNoun role)
    {
        Token? led = sentence.ChildrenOf(head).FirstOrDefault(child => child.Form == "led" && child.Index < head.Index);
        return led is { Index: > 1 } && sentence.Tokens[led.Index - 1].Form == "-"
            && ReadOwner(sentence, sentence.Tokens[led.Index - 2]) is [{ IsState: true, Known: { } leader }]
                ? [new Referent(leader.AsSector("MIL", _on), ActorKind.State, leader, role.Words, true), Unnamed(sentence, head, "", "MIL")]
                : _nobody;
    }

    // "officials say", where the whole article is about one country: that country's.
    private Referent? OfficialsAtHome(Sentence sentence, Token head, RoleNoun role, string country) =>
        role is { Scope: RoleScope.Whole, Sector: "GOV" or "MIL" } && IsPlural(head) && country.Length == 0 && head.Upos == "NOUN"
        && !sentence.ChildrenOf(head).Any(child => child.BareRelation is "amod" or "compound" or "nmod" or "acl")
        && _directory.StateOf(_focus.Dominant) is { } state
            ? new Referent(state.AsSector(role.Sector, _on), ActorKind.State, state, role.Words, true)
            : null;

    // "members of the Taliban", "thousands of villagers"
    private ImmutableArray<Referent> ReadThrough(Sentence sentence, Token head)
    {
        foreach (Token child in sentence.ChildrenOf(head))
        {
            if (child.BareRelation is "nmod" or "obl" && sentence.ChildOf(child, "case")?.Lemma is "of" or "from" or "among" && child.Index > head.Index)
            {
                return [.. Read(sentence, child), .. sentence.ChildrenOf(child)
                    .Where(conjunct => conjunct.BareRelation == "conj").SelectMany(conjunct => Read(sentence, conjunct))];
            }
        }

        return _nobody;
    }

    private bool IsOrgan(RoleNoun role) => _directory.Is(role.Words, ActorWord.Organ);

    // "70 percent of Bosnia" is land, "70 percent of the villagers" are people.
    private bool IsShareWord(string words) => _directory.Is(words, ActorWord.Share);

    private bool IsNumberNoun(string words) => _directory.Is(words, ActorWord.Number);
}
