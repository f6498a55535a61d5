using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Attribution;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Context;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Ties;

/// <summary>Reads who holds which office: "President Ghani", "Ali Shamkhani, secretary of …", "appointed X as envoy".</summary>
internal sealed class RoleReader(TieLexicon lexicon, ActorDirectory directory, CodingContext context)
{
    private const int LongestTitle = 4;

    private readonly PhraseActors _phrases = new(context.Analysis, context.Actors);

    /// <summary>The roles that a sentence states, in the order of their titles.</summary>
    public IEnumerable<CodedTie> Read(Sentence sentence)
    {
        foreach (Token token in sentence.Tokens)
        {
            if (TitleAt(sentence, token) is not { } title)
            {
                continue;
            }

            Token? person = NameAfter(sentence, title) ?? NameInApposition(sentence, token) ?? Appointed(sentence, token);
            if (person is not null && HolderAt(sentence, person) is { } holder && IsPerson(sentence, person, holder)
                && BodyOf(sentence, title, person, holder) is { } body)
            {
                TextSpan span = new(sentence.Tokens[title.First].Span.Start, sentence.Tokens[title.Last].Span.End);
                yield return new CodedTie
                {
                    Span = span,
                    Segment = sentence.Segment.Kind,
                    Rule = "tie/role/title",
                    Signs = [new Sign("role")],
                    Kind = "role",
                    From = holder,
                    To = body,
                    Title = (IsFormer(sentence, title) ? "former " : "") + span.Of(context.Analysis.Article.Text),
                };
            }
        }
    }

    private CodedActor? HolderAt(Sentence sentence, Token person) =>
        _phrases.PersonAt(sentence, person) is { } named ? named
        : context.Actors.ActorOf(sentence, person) is { } actor && !PhraseActors.IsDescription(actor) ? actor
        : null;

    /// <summary>The title that ends at a word, with the words that make it more exact ("deputy foreign minister").</summary>
    private TitleWords? TitleAt(Sentence sentence, Token last)
    {
        if (last.Upos is not ("NOUN" or "PROPN"))
        {
            return null;
        }

        string? scope = null;
        int first = last.Index;
        string words = "";
        for (int i = last.Index; i >= 0 && i > last.Index - LongestTitle; i--)
        {
            words = words.Length == 0 ? sentence.Tokens[i].Lemma.ToLowerInvariant() : $"{sentence.Tokens[i].Form.ToLowerInvariant()} {words}";
            if (lexicon.TitleScope(words) is { } found)
            {
                scope = found;
                first = i;
            }
        }

        // "secretary" of "secretary of state" is found again at its last word.
        bool isInner = scope is not null && Enumerable.Range(last.Index + 1, 3).Any(end => end < sentence.Tokens.Length
            && lexicon.TitleScope(string.Join(' ', sentence.Tokens[first..(end + 1)].Select(token => token.Form.ToLowerInvariant()))) is not null);
        if (scope is null || isInner)
        {
            return null;
        }

        while (first > 0 && IsTitleModifier(sentence, sentence.Tokens[first - 1], last))
        {
            first--;
        }

        return new TitleWords(first, last.Index, scope);
    }

    /// <summary>"deputy", "foreign", "Foreign Ministry": words of the title, but for those that name its body.</summary>
    private bool IsTitleModifier(Sentence sentence, Token word, Token last)
    {
        bool isAttribute = word.Upos is "ADJ" or "NOUN" || word.Upos == "PROPN" && last.Upos == "PROPN";
        return isAttribute && word.BareRelation is "amod" or "compound" or "flat" or "nmod" && word.Relation != "nmod:poss"
            && (context.Actors.ActorOf(sentence, word) is null || word.Lemma.ToLowerInvariant() is "ministry" or "department" or "government" or "state");
    }

    /// <summary>The name that stands right behind a title.</summary>
    private Token? NameAfter(Sentence sentence, TitleWords title)
    {
        int at = title.Last + 1;
        while (at < sentence.Tokens.Length && sentence.Tokens[at].Form.ToLowerInvariant() is var word
            && (word is "mr." or "mr" or "mrs." or "ms." or "dr." or "dr" or "gen." or "sir" || lexicon.TitleScope(word) is not null))
        {
            at++;
        }

        return at < sentence.Tokens.Length && sentence.Tokens[at].Upos == "PROPN" ? NameHead(sentence, at) : null;
    }

    /// <summary>The word of a name that the others of it hang from, so that the actor is found at it.</summary>
    private static Token NameHead(Sentence sentence, int at)
    {
        Token token = sentence.Tokens[at];
        while (token.BareRelation is "flat" or "compound" && sentence.HeadOf(token) is { Upos: "PROPN" } head && head.Index >= at && head.Index - at <= 4)
        {
            token = head;
        }

        return token;
    }

    /// <summary>"X, secretary of …", "the president of …, X".</summary>
    private Token? NameInApposition(Sentence sentence, Token title)
    {
        if (_phrases.PersonBeside(sentence, title) is { } beside)
        {
            return NameHead(sentence, beside.Index);
        }

        if (_phrases.Described(sentence, title) is { Upos: "PROPN" } named)
        {
            return named;
        }

        return sentence.ChildrenOf(title).FirstOrDefault(child =>
            child.BareRelation is "appos" or "flat" or "nmod" && child.Upos == "PROPN" && child.Index > title.Index
            && ClauseGrammar.CaseOf(sentence, child).Length == 0);
    }

    /// <summary>"appointed X as envoy", "X was named chairman".</summary>
    private static Token? Appointed(Sentence sentence, Token title)
    {
        if (title.BareRelation is not ("obl" or "xcomp" or "obj") || sentence.HeadOf(title) is not { } verb
            || verb.Lemma.ToLowerInvariant() is not ("appoint" or "name" or "elect" or "nominate" or "designate" or "become" or "install"))
        {
            return null;
        }

        Token? appointed = verb.Lemma.Equals("become", StringComparison.OrdinalIgnoreCase)
            ? sentence.ChildOf(verb, "nsubj")
            : sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation is "obj" or "nsubj:pass" or "iobj" && child != title);
        return appointed;
    }

    /// <summary>A role is a person's: a name of one, or a phrase that stands for somebody who is no state or body.</summary>
    private bool IsPerson(Sentence sentence, Token head, CodedActor holder)
    {
        Name? name = context.Analysis.Names.FirstOrDefault(name => name.Sentence == sentence.Index && name.FirstToken <= head.Index && head.Index < name.EndToken);
        bool isState = directory.StateOf(holder.Country)?.Name == holder.Name;
        return !isState && (name is null || name.Kind == NameKind.Person) && holder.Name.Length > 0 && char.IsUpper(holder.Name[0]);
    }

    private CodedActor? BodyOf(Sentence sentence, TitleWords title, Token person, CodedActor holder)
    {
        Token head = sentence.Tokens[title.Last];
        IEnumerable<Token> before = sentence.Tokens[Math.Max(0, title.First - 4)..title.First].Reverse()
            .TakeWhile(word => word.Upos is "NOUN" or "PROPN" or "ADJ" or "PART" or "DET" or "PRON");
        IEnumerable<Token> around = sentence.Tokens[title.First..title.Last].Concat(before)
            .Concat(sentence.ChildrenOf(head).Where(child => child.BareRelation is "nmod" && child != person && child.Index > head.Index
                && ClauseGrammar.CaseOf(sentence, child) is "of" or "for" or "at" or "in" or "to" or "with"));
        if (NameBefore(sentence, title, holder) is { } longName)
        {
            return longName;
        }

        bool isOrgan = false;
        foreach (Token word in around)
        {
            bool isTitleWord = title.First <= word.Index && word.Index < title.Last && word.Upos == "PROPN" && !IsWithinName(sentence, word);
            if (isTitleWord || context.Actors.ActorOf(sentence, word) is not { } body || body.Name == holder.Name)
            {
                // The "Home" of a Home Secretary is nobody.
                continue;
            }

            bool isSomebody = _phrases.PersonAt(sentence, word) is not null;
            if (!isSomebody && !PhraseActors.IsDescription(body) && body.Sector is not ("UNK" or ""))
            {
                return body;
            }

            // "Foreign Ministry spokesman", "Blinken's spokesman": an organ or holder of office stands for the state.
            isOrgan |= body.Sector is "GOV" or "MIL" && (!isSomebody || body.Country == holder.Country);
        }

        Token? unnamed = title.Scope == "state" ? null : sentence.ChildrenOf(head).FirstOrDefault(child =>
            child.BareRelation == "nmod" && child.Upos == "PROPN" && child != person && ClauseGrammar.CaseOf(sentence, child) is "of" or "at" or "for");
        if (unnamed is not null)
        {
            return new CodedActor(ClauseGrammar.CorePhrase(context.Analysis.Article.Text, sentence, unnamed), holder.Country, holder.Sector);
        }

        // An office of state that no state is told of is one of the state that the article is about.
        string country = holder.Country.Length > 0 ? holder.Country : title.Scope == "state" ? context.Places.MainCountry : "";
        return (title.Scope == "state" || isOrgan) && directory.StateOf(country) is { } state ? new CodedActor(state.Name, country, "GOV") : null;
    }

    // "former Colombian president": the state stands between.
    private static bool IsFormer(Sentence sentence, TitleWords title)
    {
        const int FarthestWord = 3;
        return sentence.Tokens[Math.Max(0, title.First - FarthestWord)..title.First].Reverse()
            .TakeWhile(word => word.Upos is "ADJ" or "PROPN" or "NOUN").Any(word => word.Form.ToLowerInvariant() is "former" or "ex");
    }

    private bool IsWithinName(Sentence sentence, Token word) => context.Analysis.Names.Any(name =>
        name.Sentence == sentence.Index && name.FirstToken <= word.Index && word.Index < name.EndToken && name.Kind != NameKind.Person);

    /// <summary>A body whose long name stands before a title: "Joint Council for the Welfare of Immigrants campaigner"; null for none.</summary>
    private CodedActor? NameBefore(Sentence sentence, TitleWords title, CodedActor holder)
    {
        static bool IsCapital(Token word) => char.IsUpper(word.Form[0]) && word.Upos is "PROPN" or "NOUN" or "ADJ";
        int first = title.First;
        while (first > 0 && (IsCapital(sentence.Tokens[first - 1]) || sentence.Tokens[first - 1].Form is "of" or "for" or "the" or "on" or "and"))
        {
            first--;
        }

        while (first < title.First && !IsCapital(sentence.Tokens[first]))
        {
            first++;
        }

        bool isLong = sentence.Tokens[first..title.First].Any(word => word.Form is "of" or "for" or "on") && IsCapital(sentence.Tokens[title.First - 1])
            && !sentence.Tokens[first..title.First].Any(word => word.Form == "and" || _phrases.PersonAt(sentence, word) is not null);
        if (!isLong)
        {
            return null;
        }

        string name = new TextSpan(sentence.Tokens[first].Span.Start, sentence.Tokens[title.First - 1].Span.End).Of(context.Analysis.Article.Text);
        CodedActor? known = sentence.Tokens[first..title.First].TakeWhile(word => word.Upos != "ADP")
            .Select(word => context.Actors.ActorOf(sentence, word)).FirstOrDefault(actor => actor is not null && !PhraseActors.IsDescription(actor));

        // "Ministry of Defence spokesman" is its state's; part of the name alone is nobody.
        return known is not null && !name.Contains(known.Name, StringComparison.Ordinal) ? known : new CodedActor(name, holder.Country, holder.Sector);
    }

    private sealed record TitleWords(int First, int Last, string Scope);
}
