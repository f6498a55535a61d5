using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>Who a phrase stands for, its name before its description: "Minister of Education Stefania Giannini" is Giannini.</summary>
public sealed class PhraseActors(AnalysedArticle article, ArticleActors actors)
{
    /// <summary>The actors of a phrase, coordination taken apart; empty where it names none.</summary>
    public ImmutableArray<CodedActor> ActorsAt(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        if (PersonBeside(sentence, head) is { } beside && PersonAt(sentence, beside) is { } holder)
        {
            return [holder];
        }

        ImmutableArray<CodedActor> named = actors.ActorsOf(sentence, head);
        if (head.Upos is not ("NOUN" or "PROPN") || !named.IsEmpty && !named.All(IsDescription))
        {
            return named;
        }

        if (Described(sentence, head) is { } described && actors.ActorsOf(sentence, described) is { IsEmpty: false } others
            && !others.Any(IsDescription))
        {
            return others;
        }

        return PersonNamedIn(sentence, head) is { } person ? [person] : named;
    }

    /// <summary>The word that an apposition is set beside, as the tree or the comma before it tells; null for no apposition.</summary>
    public Token? Described(Sentence sentence, Token noun)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(noun);
        if (noun.BareRelation == "appos")
        {
            return sentence.HeadOf(noun);
        }

        // The parser often hangs an apposition elsewhere: "with China and Russia, two longtime US foes".
        int first = sentence.SubtreeOf(noun).First(word => word.Upos != "PUNCT").Index;
        bool hasCase = sentence.ChildrenOf(noun).Any(child => child.BareRelation is "case" or "mark" or "cop");
        if (first < 2 || sentence.Tokens[first - 1].Form != "," || hasCase)
        {
            return null;
        }

        Token before = sentence.Tokens[first - 2];
        while (before.BareRelation is "conj" or "flat" or "compound" && sentence.HeadOf(before) is { } above && above.Index < noun.Index)
        {
            before = above;
        }

        return before.Upos == "PROPN" && before.Index < noun.Index && !IsWithinWhatIsSaid(sentence, before, noun) ? before : null;
    }

    /// <summary>The person whose name stands within a phrase behind its head; null for none.</summary>
    public CodedActor? PersonNamedIn(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        foreach (Token child in sentence.ChildrenOf(head))
        {
            bool isNameBeside = child.Upos == "PROPN" && child.Index > head.Index
                && child.BareRelation is "flat" or "appos" or "nmod" or "compound" && ClauseGrammar.CaseOf(sentence, child).Length == 0;
            if (isNameBeside && PersonAt(sentence, child) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>
    /// The first word of the name of the person whom a noun describes, where it stands right behind the noun or, between commas, behind
    /// the noun's own phrase: "spokesman Bahram Qassemi", "a spokesman for the Houthi movement, Mohammed Abdul Salam, said".
    /// </summary>
    /// <remarks>Read from the order of the words, since a parser often hangs such a name from the last word of the phrase.</remarks>
    /// <returns>Null for none, and for a noun of several persons.</returns>
    public Token? PersonBeside(Sentence sentence, Token noun)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(noun);
        const int LongestPhrase = 14;
        if (noun is not { Upos: "NOUN", Xpos: "NN" } || noun.BareRelation == "compound")
        {
            return null;
        }

        bool isWithinBrackets = false;
        for (int at = noun.Index + 1; at < sentence.Tokens.Length && at <= noun.Index + LongestPhrase; at++)
        {
            Token word = sentence.Tokens[at];
            if (word.Form == "," || at == noun.Index + 1)
            {
                int first = word.Form == "," ? at + 1 : at;
                Name? name = article.Names.FirstOrDefault(name => name.Sentence == sentence.Index && name.Kind == NameKind.Person && name.FirstToken == first);
                if (name is not null && (first == at || name.EndToken < sentence.Tokens.Length && sentence.Tokens[name.EndToken].Form == ","))
                {
                    return sentence.Tokens[first];
                }
            }

            isWithinBrackets = word.Form == "(" || isWithinBrackets && word.Form != ")";
            bool opensPhrase = at > noun.Index + 1 || word.Form is "of" or "for" or "at" or "in" or "to" or "(";
            if (!isWithinBrackets && (!opensPhrase || word.Form == "," || ClauseGrammar.IsVerbal(word) || word.Upos is "SCONJ" or "CCONJ"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The person whose name a word belongs to; null where it belongs to none.</summary>
    public CodedActor? PersonAt(Sentence sentence, Token word)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(word);
        Name? name = article.Names.FirstOrDefault(name =>
            name.Sentence == sentence.Index && name.FirstToken <= word.Index && word.Index < name.EndToken);
        if (name is null || name.Kind != NameKind.Person)
        {
            return null;
        }

        for (int i = name.FirstToken; i < name.EndToken; i++)
        {
            if (actors.ActorOf(sentence, sentence.Tokens[i]) is { } actor && !IsDescription(actor))
            {
                return actor;
            }
        }

        return new CodedActor(name.Span.Of(article.Article.Text), "", "UNK");
    }

    /// <summary>Whether an actor is only described ("experts"), and not named.</summary>
    public static bool IsDescription(CodedActor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Name.Length == 0 || char.IsLower(actor.Name[0]);
    }

    // "Serbia freed Rohde, the ministry said": the ministry says it, and is not Rohde.
    private static bool IsWithinWhatIsSaid(Sentence sentence, Token word, Token subject) => subject.BareRelation == "nsubj"
        && sentence.AncestorsOf(word).Any(above => above.BareRelation is "ccomp" or "parataxis" && above.Head == subject.Head);
}
