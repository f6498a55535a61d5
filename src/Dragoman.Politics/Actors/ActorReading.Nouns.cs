using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <content>Nouns: officials, troops, villagers, "the group".</content>
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

    private static readonly ImmutableHashSet<string> _notOfTheKind =
        ["many", "several", "few", "more", "most", "other", "some", "such", "own", "same", "additional", "further", "new", "various", "numerous",
         "least", "last", "first", "next", "certain", "important", "diverse", "different", "local"];

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

    /// <summary>The person who held the office that a phrase names on the article's day; null where none is meant or known.</summary>
    private Referent? Holder(Sentence sentence, Token head, List<Owner> owners)
    {
        (string title, ImmutableArray<Office> offices) = OfficeAt(sentence, head);
        bool isOne = !IsPlural(head) && !sentence.ChildrenOf(head).Any(child =>
            child.Lemma is "a" or "an" or "former" or "ex" or "deputy" or "acting" or "another" or "each" or "every" or "next" or "future" or "no"
                or "new" or "any" or "vice" or "interim" or "late" or "then" or "assistant" or "senior" or "top" && child.Index < head.Index);
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

    private static bool IsFormer(Sentence sentence, Token head) =>
        sentence.ChildrenOf(head).Any(child => child.BareRelation is "amod" or "compound" && child.Lemma is "former" or "ex" or "ousted" or "deposed")
        || head.Form.StartsWith("ex-", StringComparison.OrdinalIgnoreCase);

    private static bool IsOrgan(RoleNoun role) =>
        role.Words is "government" or "administration" or "regime" or "ministry" or "cabinet" or "leadership" or "junta" or "army" or "military"
            or "navy" or "air force" or "armed forces" or "authority" or "state" or "presidency" or "embassy" or "central bank" or "security forces"
            or "foreign ministry" or "defence ministry" or "defense ministry" or "interior ministry";

    // "70 percent of Bosnia" is land, "70 percent of the villagers" are people.
    private static bool IsShareWord(string words) =>
        words is "percent" or "half" or "third" or "quarter" or "part" or "share" or "most" or "rest" or "remainder" or "majority" or "portion";

    private static bool IsNumberNoun(string words) =>
        words is "two" or "three" or "four" or "five" or "six" or "some" or "many" or "several" or "number" or "thousand" or "hundred" or "dozen" or "million" or "score" or "majority" or "handful" or "couple" or "part" or "rest"
            or "half" or "percent" or "lot" or "series" or "tens" or "wave" or "share" or "string" or "variety" or "range" or "remainder" or "third"
            or "quarter" or "one" or "all" or "most" or "none" or "any" or "each" or "pair" or "column" or "both";

    // "power", "charity", "resistance" without article or modifier are no actors, unless they do something.
    private bool IsMass(Sentence sentence, Token head) =>
        head.Xpos == "NN" && head.BareRelation is not ("nsubj" or "root" or "conj" or "appos")
        && !(head.BareRelation == "compound" && RoleAt(sentence, head) is { Sector: "REB" })
        && !sentence.ChildrenOf(head).Any(child => child.BareRelation is "det" or "amod" or "compound" or "nummod" || child.Relation == "nmod:poss");

    /// <summary>Unnamed people or organs, called by the words of the text.</summary>
    private Referent Unnamed(Sentence sentence, Token head, string country, string sector)
    {
        int first = head.Index;
        for (int i = head.Index - 1; i >= 0; i--)
        {
            Token before = sentence.Tokens[i];
            bool isPart = before.BareRelation is "amod" or "compound" || before.Relation == "punct" && before.Form == "-"
                || before.BareRelation == "advmod" && before.Head is { } above && above > i && above < head.Index;
            if (!isPart || before.Form == "led" || _notOfTheKind.Contains(before.Lemma) || before.Upos is "NUM" or "DET")
            {
                break;
            }

            first = i;
        }

        // "US-backed forces"
        if (sentence.Tokens[first].Form == "-" && first > 0)
        {
            first--;
        }

        string words = _article.Article.Text[sentence.Tokens[first].Span.Start..head.Span.End].ToLowerInvariant();
        return new Referent(new CodedActor(words, country, sector), null, null, LemmaOf(head), IsPlural(head));
    }

    private static string LemmaOf(Token token)
    {
        string lemma = token.Lemma.Length == 0 || token.Lemma == "_" ? token.Form.ToLowerInvariant() : token.Lemma.ToLowerInvariant();
        bool isUnchanged = IsPlural(token) && lemma.Equals(token.Form, StringComparison.OrdinalIgnoreCase) && lemma.EndsWith('s') && !lemma.EndsWith("ss", StringComparison.Ordinal);
        return isUnchanged ? lemma.EndsWith("ies", StringComparison.Ordinal) ? lemma[..^3] + "y" : lemma[..^1] : lemma;
    }
}
