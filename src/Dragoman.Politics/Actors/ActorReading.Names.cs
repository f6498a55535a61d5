using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <content>Names: the directory's and unknown ones.</content>
internal sealed partial class ActorReading
{
    private static readonly ImmutableHashSet<string> _locative =
        ["in", "at", "near", "around", "outside", "inside", "within", "into", "through", "throughout", "across", "via", "toward", "towards", "over"];

    // "Shadow Home Secretary"
    private const int LongestTitle = 4;
    private const int ShortestAcronym = 3;

    private ImmutableArray<Referent> ReadMatch(Sentence sentence, Token head, NameMatch match)
    {
        ActorAlias alias = Best(head, match.Aliases);
        if (alias.Kind == AliasKind.Surname)
        {
            return ReadSurname(sentence, head, match);
        }

        if (alias.Actor.Kind == ActorKind.Body && match.End - match.First == 1 && !char.IsUpper(head.Form[^1])
            && _memory.PersonCalled(head.Form) is { } bearer)
        {
            // After "Attorney General Tarek William Saab", Saab is no maker of aircraft.
            return [bearer];
        }

        if (alias.Actor.Kind == ActorKind.Person)
        {
            Referent person = AsTitled(ToReferent(alias.Actor), TitleOf(sentence, head));
            _memory.RememberPerson(alias.Actor.Name[(alias.Actor.Name.LastIndexOf(' ') + 1)..], person);
            _memory.RememberPerson(sentence.Tokens[match.End - 1].Form, person);
            _memory.RememberGivenName(sentence.Tokens[match.First].Form, person);
            return [person];
        }

        if (alias.Kind == AliasKind.Capital)
        {
            return IsWhere(sentence, head) ? _nobody : [ToReferent(alias.Actor)];
        }

        if (alias.Kind == AliasKind.Demonym && !IsModifier(head))
        {
            return ReadDemonym(sentence, head, alias.Actor);
        }

        if (IsForeignNamesake(alias, match))
        {
            return ReadUnknownName(sentence, head);
        }

        // "the Pakistani Senate" is not the one that the directory knows by that word.
        if (alias.Actor.Kind == ActorKind.Body && (match.End - match.First == 1 || alias.Actor.SectorOn(_on) is "PTY" or "LEG")
            && OwnersOf(sentence, head, "").Any(owner => owner.IsState && owner.Actor.Country != alias.Actor.CountryOn(_on))
            && _directory.RoleOf(LemmaOf(sentence.Tokens[match.End - 1])) is not null)
        {
            return ReadNoun(sentence, head);
        }

        Referent found = ToReferent(alias.Actor, "", IsPlural(head));
        if (found.Actor.Country.Length == 0 && HomeOfPeople(sentence, head) is { Length: > 0 } home)
        {
            found = found with { Actor = found.Actor with { Country = home } };
        }

        if (found.IsBody && match.End - match.First > 1 && _directory.RoleOf(sentence.Tokens[match.End - 1].Form.ToLowerInvariant()) is null)
        {
            // "the Tamil Tigers", and then "the Tigers"
            _memory.RememberBody(sentence.Tokens[match.End - 1].Form, found);
        }

        return [found];
    }

    // A later article speaks of what "Prime Minister Boris Johnson" did in office: the title tells the sector.
    private Referent AsTitled(Referent person, string title)
    {
        bool wasInOffice = person.Actor.Sector == "ELI" && title.Length > 0
            && person.Known!.Posts.Any(post => post.From <= _on && _directory.OfficesOf(title).Any(office => office.Name == post.Office && office.Sector.Length == 0));
        return wasInOffice ? person with { Actor = person.Actor with { Sector = "GOV" } } : person;
    }

    // Of several that bear a name: what existed on the day, as the words are used here, in the country that the article is about.
    private ActorAlias Best(Token head, ImmutableArray<ActorAlias> aliases) =>
        aliases.Length == 1 ? aliases[0] : aliases
            .Select((alias, order) => (alias, order))
            .OrderBy(pair => pair.alias.Actor.From <= _on && _on <= pair.alias.Actor.To || _day is null && pair.alias.Actor.To == DateOnly.MaxValue ? 0 : 1)
            .ThenBy(pair => KindCost(head, pair.alias.Kind))
            .ThenBy(pair => pair.alias.Actor.Kind == ActorKind.Person && _directory.IsProminent(pair.alias.Actor, _on) ? 0 : 1)
            .ThenByDescending(pair => Math.Min(_focus.WeightOf(pair.alias.Actor.CountryOn(_on)), pair.alias.Kind == AliasKind.Surname ? int.MaxValue : 4))
            .ThenBy(pair => pair.order)
            .First().alias;

    // Many countries have a Labour Party and a Senate: the directory's is meant only where its country is spoken of.
    private bool IsForeignNamesake(ActorAlias alias, NameMatch match) =>
        alias.Actor.Kind == ActorKind.Body && alias.Actor.SectorOn(_on) is "PTY" or "LEG"
        && (alias.Actor.Name.Contains('(', StringComparison.Ordinal) || match.End - match.First == 1 && alias.Actor.SectorOn(_on) == "LEG")
        && _focus.WeightOf(alias.Actor.CountryOn(_on)) <= 1 && _focus.Main.Length > 0 && _focus.WeightOf(_focus.Main) >= 2;

    private static int KindCost(Token head, AliasKind kind) => kind switch
    {
        AliasKind.Demonym => IsPlural(head) && !IsModifier(head) ? -1 : IsModifier(head) ? 9 : 4,
        AliasKind.Adjective => IsModifier(head) ? 2 : 3,
        AliasKind.Surname => 10,
        _ => (int)kind,
    };

    private static bool IsModifier(Token token) => token.BareRelation is "amod" or "compound" || token.Relation == "nmod:desc";

    // "in Tehran", "flew to Tehran": the town and not the government.
    private bool IsWhere(Sentence sentence, Token head)
    {
        if (head.BareRelation is "compound" or "appos" or "dep")
        {
            return false;
        }

        if (sentence.ChildOf(head, "case") is not { } preposition)
        {
            return false;
        }

        if (_locative.Contains(preposition.Lemma))
        {
            return true;
        }

        return preposition.Lemma is "to" or "from" or "for" && sentence.HeadOf(head) is { } above && _directory.Is(above.Lemma.ToLowerInvariant(), ActorWord.Motion);
    }

    private ImmutableArray<Referent> ReadDemonym(Sentence sentence, Token head, KnownActor state)
    {
        // "The Russians proposed" is Russia; "Russians fled", "an Afghan" are people.
        // "The Albanians of Serbia", "Iraq's Turks", "ethnic Russians" live elsewhere than in the state that they are called by.
        string own = state.CountryOn(_on);
        string elsewhere = OwnersOf(sentence, head, "").Find(owner => owner.IsState && owner.Actor.Country != own)?.Actor.Country ?? "";
        bool isMinority = elsewhere.Length > 0 || IsEthnic(sentence, head);
        bool isState = !isMinority && IsDefinite(sentence, head) && head.BareRelation is "nsubj" or "obl" or "obj"
            && !sentence.ChildrenOf(head).Any(child => child.BareRelation is "amod" or "nummod" or "acl");
        return isState
            ? [ToReferent(state, "", isPlural: true)]
            : [Unnamed(sentence, head, elsewhere.Length > 0 ? elsewhere : isMinority ? HomeOfPeople(sentence, head) : own, "CVL")];
    }

    private ImmutableArray<Referent> ReadSurname(Sentence sentence, Token head, NameMatch match)
    {
        string surname = sentence.Tokens[match.End - 1].Form;
        if (_memory.PersonCalled(surname) is { } person)
        {
            return [person];
        }

        string title = TitleOf(sentence, head);
        List<KnownActor> persons = [.. match.Aliases
            .Where(alias => alias.Kind == AliasKind.Surname && (title.Length > 0 ? IsTitled(alias.Actor, title) : IsExpected(alias.Actor)))
            .Select(alias => alias.Actor).Distinct()];
        if (persons.Count == 0 && title.Length > 0 && _day is { } day)
        {
            // "President Bush" of a day on which no Bush was president: the one who was nearest to it.
            persons = [.. match.Aliases.Where(alias => alias.Kind == AliasKind.Surname && _directory.DaysFromTitle(alias.Actor, title, day) is not null)
                .OrderBy(alias => _directory.DaysFromTitle(alias.Actor, title, day)).Select(alias => alias.Actor).Take(1)];
        }

        if (persons.Count > 1)
        {
            persons.RemoveAll(one => _focus.WeightOf(one.CountryOn(_on)) == 0);
        }

        if (persons.Count > 1 && _day is null && persons.Select(one => one.CountryOn(_on)).Distinct(StringComparer.Ordinal).Count() == 1)
        {
            // Of an article without a day: which of two presidents Bush is not told, but whose.
            Referent one = new(new CodedActor(surname, persons[0].CountryOn(_on), "GOV"), ActorKind.Person, null, "", false);
            _memory.RememberPerson(surname, one);
            return [one];
        }

        if (persons.Count != 1)
        {
            return ReadUnknownName(sentence, head);
        }

        Referent found = ToReferent(persons[0]);
        _memory.RememberPerson(surname, found);
        return [found];
    }

    private bool IsTitled(KnownActor person, string title) =>
        title is "mr." or "mr" or "mrs." or "ms." or "ms" or "dr." ? IsExpected(person) : _day is null || _directory.HoldsTitle(person, title, _on);

    private bool IsExpected(KnownActor person) => _day is { } day && _directory.IsProminent(person, day);

    // "foreign minister" of "Foreign Minister Zarif", lower case; "" for none.
    private static string TitleOf(Sentence sentence, Token head)
    {
        Token? title = sentence.ChildrenOf(head).FirstOrDefault(child => child.Relation == "nmod:desc" && child.Index < head.Index);
        return title is null ? "" : string.Join(' ', sentence.SubtreeOf(title)
            .Where(token => token.Index <= title.Index && token.BareRelation is "compound" or "amod" or "nmod" && token.Upos != "PUNCT")
            .Where(token => !char.IsUpper(token.Form[0]) || token.BareRelation != "amod" || !IsDemonymLike(token))
            .Select(token => token.Form.ToLowerInvariant()));
    }

    private static bool IsDemonymLike(Token token) =>
        token.Form.EndsWith("an", StringComparison.Ordinal) || token.Form.EndsWith("ese", StringComparison.Ordinal)
        || token.Form.EndsWith("ish", StringComparison.Ordinal) || token.Form.EndsWith('i') || token.Form is "French" or "Greek" or "US" or "U.S.";

    private ImmutableArray<Referent> ReadUnknownName(Sentence sentence, Token head)
    {
        if (NamedIn(sentence, head) is [{ IsPerson: true }] known)
        {
            return known;
        }

        Name? name = _names[sentence.Index][head.Index];
        (int first, int end) = name is null ? RunOf(sentence, head) : (name.FirstToken, name.EndToken);
        if (name is not null && (head.Head is { } above && above >= first && above < end))
        {
            return Read(sentence, sentence.Tokens[above]);
        }

        int start = first;
        bool isTitled = name?.Kind is null or NameKind.Person;
        for (int i = Math.Min(end - 2, start + LongestTitle - 1); isTitled && i >= start && first == start; i--)
        {
            first = IsTitleWord(sentence.Tokens[i]) ? i + 1 : start;
        }

        isTitled = first > start;

        string text = _article.Article.Text[sentence.Tokens[first].Span.Start..sentence.Tokens[end - 1].Span.End];
        if (_memory.PersonCalled(sentence.Tokens[end - 1].Form) is { } before
            && (end - first == 1 || NameKey.Of(before.Actor.Name).EndsWith(NameKey.Of(text), StringComparison.Ordinal)))
        {
            return [before];
        }

        // "the deputy head of the force, Vivian van de Perre": who holds an office is no place.
        bool isHolder = head.BareRelation == "appos" && end - first > 1 && BelongingOf(sentence, head, first).IsOfPerson;
        if (name?.Kind == NameKind.Place && !isHolder)
        {
            return _nobody;
        }

        if (end - first == 1 && (_memory.PersonOfGivenName(text) ?? _memory.BodyCalled(text) ?? SpelledOut(text)) is { } shortened)
        {
            return [shortened];
        }

        // "Pakistani Army", "Defence Minister": nouns that happen to be written large, whatever kind of name they were taken for.
        if (!sentence.ChildrenOf(head).Any(child => child.Relation is "flat" or "flat:name")
            && ReadRole(sentence, head, text) is { IsEmpty: false } organ)
        {
            return organ;
        }

        Belonging belonging = BelongingOf(sentence, head, first);
        bool isShadow = sentence.Tokens[Math.Max(0, start - 3)..first].Any(token => token.Lemma.Equals("shadow", StringComparison.OrdinalIgnoreCase));
        if (isShadow)
        {
            // Who shadows a minister is of the opposition, of the country that the article is about.
            belonging = new Belonging(belonging.Country.Length > 0 ? belonging.Country : _focus.Main, "OPP", belonging.Noun, true);
        }

        if (isTitled && belonging.Sector.Length == 0 && _directory.RoleOf(sentence.Tokens[first - 1].Form.ToLowerInvariant()) is { } title)
        {
            belonging = belonging with { Sector = title.Sector, Noun = title.Words, IsOfPerson = true };
        }

        // A "President Awori" of whom nothing else is told governs where the article plays.
        if (belonging is { Country: "", Sector: "GOV" or "MIL" or "COP" or "JUD" or "LEG", IsOfPerson: true })
        {
            belonging = belonging with { Country = _focus.Main };
        }

        bool isPerson = name?.Kind is NameKind.Person or NameKind.Place || (name is null || name.Kind == NameKind.Group) && belonging.IsOfPerson;
        if (isPerson)
        {
            CodedActor actor = new(text, belonging.Country, belonging.Sector.Length > 0 ? belonging.Sector : "UNK");
            Referent person = new(actor, ActorKind.Person, null, belonging.Noun, false);
            _memory.RememberPerson(sentence.Tokens[end - 1].Form, person);
            if (end - first > 1)
            {
                _memory.RememberGivenName(sentence.Tokens[first].Form, person);
            }

            return [person];
        }

        if (name?.Kind == NameKind.Group || IsPlural(head) && !HomesOf(sentence, head).IsEmpty)
        {
            return [Unnamed(sentence, head, belonging.Country.Length > 0 ? belonging.Country : HomeOfPeople(sentence, head), "CVL")];
        }

        if (name?.Kind == NameKind.Organization || name is null && end - first >= 2 && head.BareRelation is "nsubj" or "obj" or "iobj" or "conj")
        {
            return [new Referent(new CodedActor(text, belonging.Country, "UNK"), ActorKind.Body, null, "", false)];
        }

        return _nobody;
    }

    // "UNR", where the article spells out "Union of National Renewal"
    private Referent? SpelledOut(string acronym)
    {
        if (acronym.Length < ShortestAcronym || acronym.Any(letter => !char.IsUpper(letter)))
        {
            return null;
        }

        foreach (Name name in _article.Names.Where(name => name.Kind == NameKind.Organization && name.EndToken - name.FirstToken >= ShortestAcronym))
        {
            Sentence sentence = _article.Sentences[name.Sentence];
            ReadOnlySpan<Token> tokens = sentence.Tokens.AsSpan(name.FirstToken, name.EndToken - name.FirstToken);
            string initials = "";
            Token? head = null;
            foreach (Token token in tokens)
            {
                initials += char.IsUpper(token.Form[0]) ? token.Form[..1] : "";
                head ??= token.Head is not { } above || above < name.FirstToken || above >= name.EndToken ? token : null;
            }

            if (initials == acronym && head is not null && Read(sentence, head) is [{ IsBody: true } body])
            {
                return body;
            }
        }

        return null;
    }

    private bool IsTitleWord(Token token) =>
        char.IsUpper(token.Form[0]) && _directory.RoleOf(token.Form.ToLowerInvariant()) is { Scope: not RoleScope.Through } && !IsPlural(token);

    // The proper nouns that hang together with a head: "Shahabuddin Delawar", "Massachusetts Institute of Technology".
    private static (int First, int End) RunOf(Sentence sentence, Token head)
    {
        int first = head.Index;
        int end = head.Index + 1;
        while (first > 0 && IsPartOf(sentence.Tokens[first - 1], first, end))
        {
            first--;
        }

        // "Yunus-bek Yevkurov"
        while (end < sentence.Tokens.Length && (IsPartOf(sentence.Tokens[end], first, end)
            || sentence.Tokens[end].Form == "-" && end + 1 < sentence.Tokens.Length && IsPartOf(sentence.Tokens[end + 1], first, end)))
        {
            end++;
        }

        if (end + 1 < sentence.Tokens.Length && sentence.Tokens[end].Form is "of" or "for" && sentence.Tokens[end + 1] is { Upos: "PROPN" } after
            && after.Head is { } above && above >= first && above < end)
        {
            end += 2;
            while (end < sentence.Tokens.Length && IsPartOf(sentence.Tokens[end], first, end))
            {
                end++;
            }
        }

        return (first, end);
    }

    private static bool IsPartOf(Token token, int first, int end) =>
        token.Upos == "PROPN" && token.Relation is "flat" or "flat:name" or "compound" && token.Head is { } head && head >= first && head < end;
}
