using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>Finds those whom a phrase or clause of a sentence names.</summary>
internal sealed class ActorSearch(Sentence sentence, PhraseLens lens, VerbArguments arguments, SentenceActs acts)
{
    /// <summary>The actors in a phrase or clause, as far in as a slot reaches.</summary>
    public ImmutableArray<CodedActor> ActorsAt(SlotReach reach, Token token)
    {
        switch (reach)
        {
            case SlotReach.Whole:
                return lens.ActorsOf(sentence, token);
            case SlotReach.Subject:
                return arguments.SurfaceSubjectOf(token) is { } subject ? lens.ActorsOf(sentence, subject) : [];
            default:
                return ActorsWithin(token, 0);
        }
    }

    /// <summary>The actor that a phrase names, or the nearest within it.</summary>
    /// <param name="token">The phrase's head.</param>
    /// <param name="depth">How far within another phrase it stands; 0 for a phrase by itself.</param>
    public ImmutableArray<CodedActor> ActorsWithin(Token token, int depth)
    {
        const int DeepestPhrase = 3;
        if (acts.Of(token.Index) is { } inner && inner.ActorsIn(SlotRole.Actor) is { IsEmpty: false } agents)
        {
            return agents;
        }

        ImmutableArray<CodedActor> own = token.Upos is "NOUN" or "PROPN" or "PRON" or "DET" or "ADJ" ? lens.ActorsOf(sentence, token) : [];
        if (!own.IsEmpty || depth > DeepestPhrase)
        {
            return own;
        }

        if (token.Upos == "VERB" && arguments.SubjectOf(token) is { } subject)
        {
            return lens.ActorsOf(sentence, subject);
        }

        if (depth == 0 && acts.Of(token.Index) is not null)
        {
            // "condemned attacks on villagers": whoever did it is meant, and that is not told.
            return [];
        }

        foreach (Token child in sentence.ChildrenOf(token).OrderBy(Nearness).ThenBy(child => child.Index))
        {
            if (Nearness(child) < int.MaxValue && ActorsWithin(child, depth + 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    private int Nearness(Token child) => child.BareRelation switch
    {
        "nmod" when child.Relation == "nmod:poss" => 0,
        "compound" or "amod" => 1,
        "acl" when arguments.IsPassive(child) && acts.Of(child.Index)?.Frame.Type != "CONSULT" => 4,
        "nmod" => arguments.PrepositionOf(child) switch { "by" => 2, "of" => 3, "from" => 4, "to" or "with" or "against" or "on" or "for" => 5, _ => int.MaxValue },
        _ => int.MaxValue,
    };
}
