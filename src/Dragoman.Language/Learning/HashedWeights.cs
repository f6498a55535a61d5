namespace Dragoman.Language.Learning;

/// <summary>A linear model over hashed binary features: each class's score is the sum of 16-bit weights, exact on any machine.</summary>
/// <remarks>Does not change once made; safe to share between threads.</remarks>
public sealed class HashedWeights
{
    private readonly short[] _weights;
    private readonly int _shift;

    /// <summary>Makes a model of its weights.</summary>
    /// <param name="classes">Number of classes; 1 for a yes-or-no question.</param>
    /// <param name="weights">For each of 2^n hash slots, the weights of the classes.</param>
    /// <exception cref="ArgumentException">The number of slots is no power of two.</exception>
    public HashedWeights(int classes, ReadOnlySpan<short> weights)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        int slots = weights.Length / classes;
        if (slots < 2 || slots * classes != weights.Length || !int.IsPow2(slots))
        {
            throw new ArgumentException($"{weights.Length} weights are not 2^n slots of {classes} classes.", nameof(weights));
        }

        Classes = classes;
        _weights = weights.ToArray();
        _shift = 32 - int.Log2(slots);
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Score of the first class; above 0 means yes where there is one class.</summary>
    /// <param name="features">Hashes from <see cref="FeatureHash"/>.</param>
    public int Score(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += _weights[(int)(feature >> _shift) * Classes];
        }

        return sum;
    }

    /// <summary>Scores of all classes, added to what <paramref name="scores"/> holds.</summary>
    /// <param name="features">Hashes from <see cref="FeatureHash"/>.</param>
    /// <param name="scores">One for each class.</param>
    public void AddScores(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (uint feature in features)
        {
            ReadOnlySpan<short> row = _weights.AsSpan((int)(feature >> _shift) * Classes, Classes);
            for (int i = 0; i < row.Length && i < scores.Length; i++)
            {
                scores[i] += row[i];
            }
        }
    }

    /// <summary>Writes the model.</summary>
    public void Write(SectionWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Classes);
        writer.Write(_weights);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The section holds no such model.</exception>
    public static HashedWeights Read(SectionReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        int classes = reader.ReadInt32();
        short[] weights = reader.ReadShorts();
        int slots = classes < 1 ? 0 : weights.Length / classes;
        return slots >= 2 && slots * classes == weights.Length && int.IsPow2(slots)
            ? new HashedWeights(classes, weights)
            : throw new InvalidDataException("weights without a whole number of slots");
    }
}
