using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Reads phrases whose head names nobody: a title by the name that hangs from it, a pronoun that no chain resolves as the subject of the clause above it: "Serbia said that <c>it</c> had left".</summary>
internal static class PhraseReading
{
    /// <summary>The actors of a phrase; of a title those of its name, of an unresolved pronoun those of the nearest subject above it; of "each other" those of the subject.</summary>
    public static ImmutableArray<CodedActor> ActorsOf(ArticleActors actors, Sentence sentence, Token token)
    {
        if (IsReciprocal(sentence, token))
        {
            return ClauseGrammar.OwnSubject(sentence, ClauseGrammar.ClauseOf(sentence, token)) is { } both ? actors.ActorsOf(sentence, both) : [];
        }

        ImmutableArray<CodedActor> found = actors.ActorsOf(sentence, token);
        if (!found.IsEmpty)
        {
            return found;
        }

        if (token.Upos is not "PRON" || !IsThirdPerson(token))
        {
            return token.Upos is "PROPN" or "NOUN" ? NamedWithin(actors, sentence, token) : [];
        }

        // Only out of what is said or thought: "Serbia said that it had left".
        Token below = token;
        foreach (Token above in sentence.AncestorsOf(token))
        {
            bool isOpened = below.BareRelation is "ccomp";
            below = above;
            if (!isOpened)
            {
                continue;
            }

            Token? subject = sentence.ChildrenOf(above).FirstOrDefault(child => child.BareRelation == "nsubj" && child.Index < token.Index);
            if (subject is { Upos: "PROPN" or "NOUN" } && actors.ActorsOf(sentence, subject) is { IsEmpty: false } antecedent)
            {
                return antecedent;
            }
        }

        return [];
    }

    // "Secretary of State Warren Christopher": a parser may make the title the head, and the name hangs from it.
    private static ImmutableArray<CodedActor> NamedWithin(ArticleActors actors, Sentence sentence, Token title)
    {
        foreach (Token child in sentence.ChildrenOf(title))
        {
            if (child is { Upos: "PROPN", Relation: "flat" or "appos" or "nmod:desc" } && actors.ActorsOf(sentence, child) is { IsEmpty: false } named)
            {
                return named;
            }
        }

        return [];
    }

    // "each other" and "one another" stand for those of whom the clause tells.
    private static bool IsReciprocal(Sentence sentence, Token token) => token.Index + 1 < sentence.Tokens.Length
        && (token.Form.ToLowerInvariant(), sentence.Tokens[token.Index + 1].Form.ToLowerInvariant()) is ("each", "other") or ("one", "another");

    private static bool IsThirdPerson(Token token) =>
        token.Form.ToLowerInvariant() is "it" or "its" or "he" or "his" or "she" or "her" or "they" or "their";
}
