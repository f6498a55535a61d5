namespace Dragoman.Training.Naming;

/// <summary>How the name finder is trained.</summary>
internal sealed record ChainOptions
{
    /// <summary>The features' table has 2 to this power of rows.</summary>
    public int Bits { get; init; } = 17;

    /// <summary>Trainers whose mean is shipped.</summary>
    public int Members { get; init; } = 3;

    /// <summary>Hidden units of each trainer's network.</summary>
    public int Hidden { get; init; } = 64;

    /// <summary>Times that each sentence is seen.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>Times that a document is learned with other names.</summary>
    public int Swaps { get; init; } = 3;

    /// <summary>Sentences that are learned together.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Rate of the features' weights.</summary>
    public float FeatureRate { get; init; } = 0.12f;

    /// <summary>Rate of the network's weights at the start; falls to 0 along a line.</summary>
    public float Rate { get; init; } = 0.002f;

    /// <summary>Share of hidden units that a word does not see.</summary>
    public float Dropout { get; init; } = 0.4f;

    /// <summary>Share of inputs that a sentence does not see.</summary>
    public float InputDropout { get; init; } = 0.2f;

    /// <summary>Share of sentences that are learned by the network alone.</summary>
    public float FeatureDropout { get; init; } = 0.3f;
}
