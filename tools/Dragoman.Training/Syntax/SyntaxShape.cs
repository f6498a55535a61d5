using Dragoman.Language.Morphology;

namespace Dragoman.Training.Syntax;

/// <summary>The sizes of the network, and what is left out of it while it learns.</summary>
internal sealed record SyntaxShape
{
    /// <summary>Width of the trained part of a word.</summary>
    public int TableWidth { get; init; } = 124;

    /// <summary>Hidden units of each direction of each layer.</summary>
    public int Hidden { get; init; } = 192;

    /// <summary>Width in which heads are scored.</summary>
    public int ArcWidth { get; init; } = 192;

    /// <summary>Width in which relations are scored.</summary>
    public int RelationWidth { get; init; } = 64;

    /// <summary>Share of a word's numbers that a sentence does not see.</summary>
    public float InputDropout { get; init; } = 0.15f;

    /// <summary>Share of a layer's numbers that a sentence does not see.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>Width of a word.</summary>
    public int InputWidth => WordVocabulary.VectorWidth + TableWidth;
}
