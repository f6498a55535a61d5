using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Attribution;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Context;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Ties;

/// <summary>Finds in the tree around a trigger who fills the sides of a frame.</summary>
internal sealed class SlotReader(CodingContext context, ActorDirectory directory, Sentence sentence)
{
    private static readonly string[] _lightVerbs =
    [
        "have", "maintain", "enjoy", "hold", "wield", "exert", "keep", "build", "develop", "strengthen", "deepen", "increase", "expand",
        "establish", "pledge", "offer", "provide", "give", "express", "exercise", "retain", "cement", "forge", "foster", "restore", "boost",
        "reiterate", "voice", "show", "wage", "lead", "cut", "sever", "improve", "share", "make", "lend", "declare",
    ];

    private readonly PhraseActors _phrases = new(context.Analysis, context.Actors);

    /// <summary>Both sides of a frame; null where a side that it needs is not there.</summary>
    public TieSides? Sides(Token trigger, TieFrame frame)
    {
        if (frame.From is ["between", ..])
        {
            return Between(trigger);
        }

        ImmutableArray<CodedActor> from = Fill(trigger, frame.From, takesThings: false);
        ImmutableArray<CodedActor> to = frame.Kind == "controls" ? Places(trigger, frame.To) : Fill(trigger, frame.To, frame.TakesThings);
        return from.IsEmpty && frame.Class == "holder" && !to.IsEmpty ? new TieSides([Described(trigger)], to)
            : from.IsEmpty ? null
            : new TieSides(from, to);
    }

    /// <summary>Whether a holder noun is said of nobody who is named.</summary>
    public bool IsUnnamed(Token noun) => !Holder(noun).SelectMany(head => ActorsAt(head)).Any(actor => !PhraseActors.IsDescription(actor));

    private ImmutableArray<CodedActor> Fill(Token trigger, ImmutableArray<string> slots, bool takesThings)
    {
        foreach (string slot in slots)
        {
            foreach (Token head in Heads(trigger, slot))
            {
                ImmutableArray<CodedActor> found = ActorsAt(head);
                if (!found.IsEmpty)
                {
                    return found;
                }

                if (takesThings && head.Upos == "NOUN")
                {
                    return [Described(head)];
                }
            }

            if (slot == "prefix" && Prefix(trigger) is { } prefix)
            {
                return [prefix];
            }
        }

        return [];
    }

    private ImmutableArray<CodedActor> Places(Token trigger, ImmutableArray<string> slots)
    {
        foreach (Token head in slots.SelectMany(slot => Heads(trigger, slot)))
        {
            if (PlaceAt(head) is { } place)
            {
                return [place];
            }
        }

        return [];
    }

    /// <summary>The place that a phrase names, or the whole of which it names a part ("half of the country").</summary>
    private CodedActor? PlaceAt(Token head)
    {
        if (context.Places.PlaceOf(sentence, head) is { } place)
        {
            return new CodedActor(place.Name, "", "");
        }

        if (context.Actors.ActorOf(sentence, head) is { Sector: "GOV" } state && directory.StateOf(state.Country)?.Name == state.Name)
        {
            return new CodedActor(state.Name, "", "");
        }

        Token? whole = ClauseGrammar.PhraseWith(sentence, head, "of");
        return whole is null ? null : PlaceAt(whole);
    }

    private TieSides? Between(Token trigger)
    {
        Token? pair = ClauseGrammar.PhraseWith(sentence, trigger, "between");
        ImmutableArray<CodedActor> parties = pair is null ? [] : context.Actors.ActorsOf(sentence, pair);
        return parties.Length >= 2 ? new TieSides([parties[0]], parties[1..]) : null;
    }

    /// <summary>Who a phrase names; "we" in a quotation is its speaker.</summary>
    public ImmutableArray<CodedActor> ActorsAt(Token head)
    {
        ImmutableArray<CodedActor> named = _phrases.ActorsAt(sentence, head);
        bool isSpeaker = named.IsEmpty && head.Upos == "PRON" && head.Form.ToLowerInvariant() is "i" or "we" or "our" or "my" or "us" or "me";
        ImmutableArray<CodedActor> speakers = isSpeaker ? context.Attributions.SourcesOf(head.Span) : [];
        return isSpeaker && !speakers.IsEmpty ? [speakers[^1]] : named;
    }

    private CodedActor Described(Token head) =>
        new(ClauseGrammar.CorePhrase(context.Analysis.Article.Text, sentence, head).ToLowerInvariant(), "", "UNK");

    private IEnumerable<Token> Heads(Token trigger, string slot)
    {
        switch (slot)
        {
            case "subject":
                return Subject(trigger) is { } subject ? [subject] : [];
            case "object":
                return Object(trigger);
            case "possessor":
                return sentence.ChildrenOf(trigger).Where(child => child.Index < trigger.Index
                    && (child.Relation == "nmod:poss" || child.BareRelation is "amod" or "compound" or "nmod"));
            case "light":
                return Light(trigger) is { } verb && ClauseGrammar.SubjectOf(sentence, verb) is { } owner ? [owner] : [];
            case "holder":
                return Holder(trigger);
            case "modified":
                return Modified(trigger) is { } modified ? [modified] : [];
            case "prefix":
                return PrefixToken(trigger) is { } prefix ? [prefix] : [];
            default:
                return Phrases(trigger, slot);
        }
    }

    private Token? Subject(Token trigger)
    {
        bool isPassive = trigger.Upos == "VERB"
            && (ClauseGrammar.IsPassive(sentence, trigger) || trigger.Xpos == "VBN" && trigger.BareRelation is "acl" or "amod");
        Token? subject = isPassive ? ClauseGrammar.AgentOf(sentence, trigger) : ClauseGrammar.SubjectOf(sentence, trigger);

        // "emerged as candidates to work with …": who emerged works.
        bool isPredicate = subject is { BareRelation: "obl" } && trigger.BareRelation == "acl" && ClauseGrammar.CaseOf(sentence, subject) == "as";
        return isPredicate && sentence.HeadOf(subject!) is { } verb ? ClauseGrammar.SubjectOf(sentence, verb) ?? subject : subject;
    }

    private Token[] Object(Token verb)
    {
        if (verb.Xpos == "VBN" && verb.BareRelation == "acl" && sentence.HeadOf(verb) is { } modified)
        {
            return [modified];
        }

        Token[] own = [.. sentence.ChildrenOf(verb).Where(child => child.Relation is "obj" or "nsubj:pass" or "iobj")];
        bool sharesSubject = own.Length == 0 && verb.BareRelation == "conj" && ClauseGrammar.IsPassive(sentence, verb);
        return sharesSubject && sentence.HeadOf(verb) is { } first && ClauseGrammar.SubjectOf(sentence, first) is { } shared ? [shared] : own;
    }

    private IEnumerable<Token> Phrases(Token trigger, string preposition)
    {
        IEnumerable<Token> own = sentence.ChildrenOf(trigger).Where(child =>
            child.BareRelation is "obl" or "nmod" && child.Index > trigger.Index && ClauseGrammar.CaseOf(sentence, child) == preposition);
        return Light(trigger) is { } verb
            ? own.Concat(sentence.ChildrenOf(verb).Where(child =>
                child.BareRelation == "obl" && child.Index > trigger.Index && ClauseGrammar.CaseOf(sentence, child) == preposition))
            : own;
    }

    private Token? Light(Token noun) =>
        noun.Upos is "NOUN" or "PROPN" && noun.BareRelation == "obj" && sentence.HeadOf(noun) is { } verb
        && _lightVerbs.Contains(verb.Lemma.ToLowerInvariant(), StringComparer.Ordinal)
            ? verb
            : null;

    /// <summary>Whom a holder noun is said of: "Iran is the ally of …", "China, an ally of …", "its ally Syria".</summary>
    private IEnumerable<Token> Holder(Token noun)
    {
        if (sentence.ChildrenOf(noun).Any(child => child.BareRelation == "cop") && ClauseGrammar.SubjectOf(sentence, noun) is { } subject)
        {
            return [subject];
        }

        if (_phrases.Described(sentence, noun) is { } described)
        {
            return [described];
        }

        return sentence.ChildrenOf(noun).Where(child => child.BareRelation is "appos" or "flat" && child.Upos == "PROPN");
    }

    private Token? Modified(Token trigger)
    {
        Token? head = sentence.HeadOf(trigger);
        return head is not null && head.Index > trigger.Index && head.Upos is "NOUN" or "PROPN" ? head
            : trigger.BareRelation is "acl" or "amod" ? head
            : null;
    }

    /// <summary>The word before the hyphen, where it is a word of its own.</summary>
    private Token? PrefixToken(Token trigger) =>
        trigger.Index >= 2 && sentence.Tokens[trigger.Index - 1].Form == "-" ? sentence.Tokens[trigger.Index - 2] : null;

    /// <summary>The first half of "Iran-backed", written as one word.</summary>
    private CodedActor? Prefix(Token trigger)
    {
        int hyphen = trigger.Form.LastIndexOf('-');
        string name = hyphen > 0 ? trigger.Form[..hyphen] : PrefixToken(trigger)?.Form ?? "";
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return null;
        }

        ImmutableArray<ActorAlias> known = directory.Find(name);
        return known.IsEmpty
            ? name == "Western" ? new CodedActor("Western world", "", "UNK") : null
            : directory.Code(known[0].Actor, context.Analysis.Article.Published?.Day);
    }
}
