using System.Collections.Immutable;

namespace Dragoman.Language.Morphology;

/// <summary>The words of a sentence with their tags, and what the tagger's network thought of each for the parser to go on from.</summary>
public sealed class TaggedWords
{
    internal TaggedWords(ImmutableArray<TagClass> tags, short[] states)
    {
        Tags = tags;
        States = states;
    }

    /// <summary>The tags of each word.</summary>
    public ImmutableArray<TagClass> Tags { get; }

    /// <summary>Hidden states of each position, that of the root before the first word in front.</summary>
    internal short[] States { get; }

    /// <summary>Some of the words, as a sentence of its own.</summary>
    internal TaggedWords Part(int start, int length)
    {
        int width = States.Length / (Tags.Length + 1);
        return new TaggedWords(
            Tags.Slice(start, length), [.. States.AsSpan(0, width), .. States.AsSpan((start + 1) * width, length * width)]);
    }
}
