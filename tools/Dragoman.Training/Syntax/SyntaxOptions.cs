namespace Dragoman.Training.Syntax;

/// <summary>How the network is trained.</summary>
internal sealed record SyntaxOptions
{
    public SyntaxShape Shape { get; init; } = new();

    public int Seed { get; init; } = 1;

    /// <summary>Times that each sentence is seen.</summary>
    public int Epochs { get; init; } = 20;

    /// <summary>Highest learning rate.</summary>
    public double Rate { get; init; } = 0.003;

    /// <summary>Epochs between two checkpoints.</summary>
    public int CheckEvery { get; init; } = 4;
}
