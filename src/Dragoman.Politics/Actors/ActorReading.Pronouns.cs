using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;

namespace Dragoman.Politics.Actors;

/// <content>Pronouns.</content>
internal sealed partial class ActorReading
{
    private const int PronounReach = 3;

    private ImmutableArray<Referent> ReadPronoun(Sentence sentence, Token token)
    {
        string form = token.Form.ToLowerInvariant();
        if (IsRelative(token))
        {
            return Antecedent(sentence, token);
        }

        if (token.Relation == "nmod:poss" && OwnSubject(sentence, token, form) is { IsEmpty: false } subject)
        {
            return subject;
        }

        if (_chains.TryGetValue((sentence.Index, token.Index), out ReferenceChain? chain)
            && ReadChain(chain, sentence, token) is { IsEmpty: false } chained)
        {
            return chained;
        }

        return form switch
        {
            "he" or "she" or "him" or "his" or "her" or "himself" or "herself" or "hers" =>
                Nearest(sentence, token, mention => mention.Referents.Length == 1 && IsOnePerson(mention.Referents[0])),
            "it" or "its" or "itself" =>
                IsExpletive(sentence, token) ? _nobody
                : Nearest(sentence, token, mention => mention.Referents is [{ IsPlural: false, Kind: ActorKind.State or ActorKind.Body }]),
            "they" or "them" or "their" or "themselves" or "theirs" =>
                Many(sentence, token),
            "we" or "us" or "our" or "ours" or "i" or "me" or "my" or "mine" => Speaker(sentence, token),
            "both" => LastPair(sentence, token, referent => referent.Kind is not null),
            "some" or "many" or "most" or "all" or "several" or "none" or "one" or "each" or "others" or "few" or "those" or "any" =>
                token.BareRelation == "det" ? _nobody : ReadThrough(sentence, token),
            _ => _nobody,
        };
    }

    // "The United States ended its involvement": whose subject does something with its own.
    private ImmutableArray<Referent> OwnSubject(Sentence sentence, Token token, string form)
    {
        Token below = token;
        foreach (Token above in sentence.AncestorsOf(token))
        {
            if (above.Upos is "VERB" or "AUX")
            {
                Token? subject = sentence.ChildOf(above, "nsubj");
                bool canBe = subject is not null && subject.Index < token.Index && below.BareRelation is "obj" or "obl" or "xcomp" or "iobj"
                    && subject.Upos is "PROPN" or "NOUN";
                ImmutableArray<Referent> read = canBe ? Read(sentence, subject!) : _nobody;
                return read.IsEmpty ? _nobody : form switch
                {
                    "its" when read is [{ Kind: ActorKind.State or ActorKind.Body }] => read,
                    "his" or "her" when read is [{ IsPerson: true }] => read,
                    "their" when read.Length > 1 || read[0].IsPlural || read[0].IsBody => read,
                    "their" when ConjunctsOf(sentence, subject!) is { IsEmpty: false } others => [.. read, .. others],
                    _ => _nobody,
                };
            }

            below = above;
        }

        return _nobody;
    }

    // "Russia and China increased their contacts"
    private ImmutableArray<Referent> ConjunctsOf(Sentence sentence, Token first) =>
        [.. sentence.ChildrenOf(first).Where(child => child.BareRelation == "conj" && child.Upos is "PROPN" or "NOUN").SelectMany(child => Read(sentence, child))];

    private ImmutableArray<Referent> Many(Sentence sentence, Token token)
    {
        ImmutableArray<Referent> many = Nearest(sentence, token, mention =>
            mention.Referents.Length > 1 || mention.Referents[0].IsPlural || mention.Referents[0] is { IsBody: true, Actor.Sector: not "MED" });
        return many.IsEmpty && token.Relation != "nmod:poss"
            ? Nearest(sentence, token, mention => mention.Referents is [{ IsState: true }])
            : many;
    }

    private static bool IsOnePerson(Referent referent) =>
        referent.IsPerson || referent.Kind is null && !referent.IsPlural && referent.Actor.Sector is not ("MED" or "BUS" or "NGO" or "IGO" or "LEG" or "PTY");

    private static bool IsRelative(Token token) =>
        token.Has("PronType", "Rel") || token.Xpos is "WP" or "WDT" or "WP$" && token.Form is "who" or "which" or "that" or "whom" or "whose";

    // "the group, which …": the phrase that the relative clause hangs from.
    private ImmutableArray<Referent> Antecedent(Sentence sentence, Token token)
    {
        Token below = token;
        foreach (Token above in sentence.AncestorsOf(token))
        {
            if (below.BareRelation == "acl")
            {
                return Read(sentence, above);
            }

            below = above;
        }

        return ClauseGrammar.NounBefore(sentence, token) is { } noun ? Read(sentence, noun) : _nobody;
    }

    private ImmutableArray<Referent> ReadChain(ReferenceChain chain, Sentence sentence, Token token)
    {
        ImmutableArray<Referent> best = _nobody;
        foreach (Mention mention in chain.Mentions)
        {
            bool isBefore = mention.Sentence < sentence.Index || mention.Sentence == sentence.Index && mention.Head < token.Index;
            Sentence where = _article.Sentences[mention.Sentence];
            if (!isBefore || where.Tokens[mention.Head].Upos == "PRON")
            {
                continue;
            }

            ImmutableArray<Referent> read = Read(where, where.Tokens[mention.Head]);
            bool isNamed = !read.IsEmpty && read[0].Kind is not null;
            best = read.IsEmpty || !isNamed && !best.IsEmpty && best[0].Kind is not null ? best : read;
        }

        return best;
    }

    private ImmutableArray<Referent> Nearest(Sentence sentence, Token token, Func<ArticleMemory.Mention, bool> agrees) =>
        _memory.Nearest(sentence.Index, token.Index, PronounReach, mention => agrees(mention) && !IsClauseMate(sentence, token, mention));

    // "Iran criticised it": what a verb does to another, it does not do to itself.
    private static bool IsClauseMate(Sentence sentence, Token token, ArticleMemory.Mention mention)
    {
        if (mention.Sentence != sentence.Index || token.Relation == "nmod:poss" || token.Form.EndsWith("self", StringComparison.OrdinalIgnoreCase)
            || token.Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return sentence.Tokens[mention.Token].Head is { } head && head == token.Head && mention.Weight > 0;
    }

    // "it is clear that", "it rained"
    private static bool IsExpletive(Sentence sentence, Token token) =>
        token.Relation == "expl"
        || token.Relation == "nsubj:pass" && sentence.HeadOf(token) is { } verb && sentence.ChildrenOf(verb).Any(child => child.BareRelation is "ccomp" or "csubj")
        || sentence.HeadOf(token) is { } above && token.BareRelation == "nsubj"
            && above.Upos == "ADJ" && sentence.ChildrenOf(above).Any(child => child.BareRelation is "ccomp" or "csubj" or "xcomp");

    // Who says the words in which "we" stands.
    private ImmutableArray<Referent> Speaker(Sentence sentence, Token token)
    {
        if (sentence.Segment.Author is { Length: > 0 } author && _directory.Find(author) is { IsEmpty: false } authors)
        {
            return [ToReferent(authors[0].Actor)];
        }

        Token below = token;
        foreach (Token above in sentence.AncestorsOf(token))
        {
            Token? speech = below.BareRelation is "ccomp" or "parataxis" ? above
                : sentence.ChildrenOf(above).FirstOrDefault(child => child.BareRelation == "parataxis" && child.Upos == "VERB");
            if (speech is not null && sentence.ChildOf(speech, "nsubj") is { } subject && subject.Index != token.Index
                && Read(sentence, subject) is { IsEmpty: false } speaker)
            {
                return speaker;
            }

            below = above;
        }

        return _memory.Nearest(sentence.Index, token.Index, PronounReach, mention =>
            mention.Referents is [{ IsPerson: true }] && mention.Weight == 2 && mention.Sentence < sentence.Index);
    }
}
