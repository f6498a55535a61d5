using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <summary>Who the noun phrases of one article stand for.</summary>
public sealed class ArticleActors
{
    /// <summary>The actors that a noun phrase names, coordination taken apart ("Iran, Russia and its allies": three).</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="head">Head of the phrase, or of its first conjunct; a pronoun stands for what it refers to.</param>
    /// <returns>Empty when the phrase names no actor ("the agreement", "last week").</returns>
    public ImmutableArray<CodedActor> ActorsOf(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        return [];
    }

    /// <summary>The actor that a noun phrase names, its conjuncts left aside; null when it names none.</summary>
    public CodedActor? ActorOf(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        return null;
    }
}
