using Dragoman.Language.Learning;

namespace Dragoman.Language.Naming;

/// <summary>What training found: weights of features for each label, and of one label after the other.</summary>
/// <param name="Features">Weights of features; as many classes as there are labels.</param>
/// <param name="Transitions">Weight of label <c>b</c> after label <c>a</c> at <c>a * labels + b</c>, in the same unit.</param>
public sealed record NameWeights(HashedWeights Features, IReadOnlyList<int> Transitions)
{
    /// <summary>What a weight of 1 is written as.</summary>
    public const int Unit = 1 << 10;

    /// <summary>Writes the weights.</summary>
    public void Write(SectionWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Features.Write(writer);
        foreach (int weight in Transitions)
        {
            writer.Write(weight);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The section holds no such weights.</exception>
    public static NameWeights Read(SectionReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        HashedWeights features = HashedWeights.Read(reader);
        if (features.Classes != NameLabels.Count)
        {
            throw new InvalidDataException($"names of {features.Classes} labels, not {NameLabels.Count}");
        }

        int[] transitions = new int[NameLabels.Count * NameLabels.Count];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = reader.ReadInt32();
        }

        return new NameWeights(features, transitions);
    }
}
