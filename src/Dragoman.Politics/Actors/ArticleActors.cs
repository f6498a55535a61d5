using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <summary>Who the noun phrases of one article stand for.</summary>
public sealed class ArticleActors
{
    private readonly ImmutableArray<ImmutableArray<ImmutableArray<CodedActor>>> _actors;

    internal ArticleActors(ImmutableArray<ImmutableArray<ImmutableArray<CodedActor>>> actors) => _actors = actors;

    /// <summary>The actors that a noun phrase names, coordination taken apart ("Iran, Russia and its allies": three).</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="head">Head of the phrase, or of its first conjunct; a pronoun stands for what it refers to.</param>
    /// <returns>Empty when the phrase names no actor ("the agreement", "last week").</returns>
    public ImmutableArray<CodedActor> ActorsOf(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        List<CodedActor> found = [];
        AddWithConjuncts(sentence, head, found);
        return [.. found];
    }

    /// <summary>The actor that a noun phrase names, its conjuncts left aside; null when it names none.</summary>
    public CodedActor? ActorOf(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        ImmutableArray<CodedActor> own = _actors[sentence.Index][head.Index];
        return own.IsEmpty ? null : own[0];
    }

    private void AddWithConjuncts(Sentence sentence, Token head, List<CodedActor> found)
    {
        foreach (Token partner in sentence.ChildrenOf(head).Where(child => IsJoinedByHyphen(sentence, child, head)))
        {
            AddWithConjuncts(sentence, partner, found);
        }

        foreach (CodedActor actor in _actors[sentence.Index][head.Index])
        {
            if (!found.Contains(actor))
            {
                found.Add(actor);
            }
        }

        bool isListClosed = false;
        foreach (Token child in sentence.ChildrenOf(head).Where(child => child.BareRelation == "conj"))
        {
            // A clause that is coordinated with a phrase by mistake of the parser is no actor, nor is what follows the last of a list: "China and
            // Russia, two old rivals" are two.
            bool hasConjunction = sentence.ChildOf(child, "cc") is not null;
            if (child.Upos is not ("VERB" or "AUX") && !(isListClosed && !hasConjunction && child.Upos == "NOUN"))
            {
                AddWithConjuncts(sentence, child, found);
            }

            isListClosed |= hasConjunction;
        }
    }

    // "Russia-Ukraine talks": both, where a parser makes one part of the other's name.
    private static bool IsJoinedByHyphen(Sentence sentence, Token child, Token head) =>
        child is { BareRelation: "compound" or "flat", Upos: "PROPN" } && head.Upos == "PROPN"
        && Math.Abs(child.Index - head.Index) == 2
        && sentence.Tokens[(child.Index + head.Index) / 2].Form is "-" or "–" or "—";
}
