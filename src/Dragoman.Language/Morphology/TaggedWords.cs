using System.Collections.Immutable;

namespace Dragoman.Language.Morphology;

/// <summary>The words of a sentence with their tags, and what the tagger's network thought of each for the parser to go on from.</summary>
public sealed class TaggedWords
{
    internal TaggedWords(ImmutableArray<TagClass> tags, ReadOnlyMemory<short> states)
    {
        Tags = tags;
        States = states;
    }

    /// <summary>The tags of each word.</summary>
    public ImmutableArray<TagClass> Tags { get; }

    /// <summary>Hidden states of each position, that of the root before the first word in front.</summary>
    internal ReadOnlyMemory<short> States { get; }

    /// <summary>Copies the hidden states of some words, that of the root in front.</summary>
    internal void CopyStates(int start, int length, Span<short> into)
    {
        ReadOnlySpan<short> states = States.Span;
        int width = states.Length / (Tags.Length + 1);
        states[..width].CopyTo(into);
        states.Slice((start + 1) * width, length * width).CopyTo(into[width..]);
    }
}
