using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Reads a pronoun that no chain resolves as the subject of the clause above it: "Serbia said that <c>it</c> had left".</summary>
internal static class PronounReading
{
    /// <summary>The actors of a phrase; of an unresolved pronoun, those of the nearest subject above it.</summary>
    public static ImmutableArray<CodedActor> ActorsOf(ArticleActors actors, Sentence sentence, Token token)
    {
        ImmutableArray<CodedActor> found = actors.ActorsOf(sentence, token);
        if (!found.IsEmpty || token.Upos is not "PRON" || !IsThirdPerson(token))
        {
            return found;
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

    private static bool IsThirdPerson(Token token) =>
        token.Form.ToLowerInvariant() is "it" or "its" or "he" or "his" or "she" or "her" or "they" or "their";
}
