using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>A frame that fits a word of a sentence, with those who fill its slots.</summary>
public sealed record FrameMatch
{
    /// <summary>The frame.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The word that it hangs from.</summary>
    public required Token Trigger { get; init; }

    /// <summary>Indexes of the words that evoke the act: trigger, particle, and the words that the frame names.</summary>
    public required ImmutableSortedSet<int> Words { get; init; }

    /// <summary>Who fills its roles, in the order of the frame's slots.</summary>
    public required ImmutableArray<RoleFiller> Fillers { get; init; }

    /// <summary>How closely the frame fits, for the choice between frames of one word.</summary>
    public required int Fit { get; init; }

    /// <summary>The verb that carries a noun ("hold" for "talks"); null for none.</summary>
    public Token? Carrier { get; init; }

    /// <summary>The act that a slot of the frame holds ("withdraw" in "agreed to withdraw"); null for none.</summary>
    public FrameMatch? Inner { get; init; }

    /// <summary>The actors in a role, without repetition.</summary>
    public ImmutableArray<CodedActor> ActorsIn(SlotRole role) =>
        [.. Fillers.Where(filler => filler.Role == role).SelectMany(filler => filler.Actors).Distinct()];
}
