using System.Buffers;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;

namespace Dragoman.Language.Naming;

/// <summary>Scores labels by a small network with one hidden layer, bent at 0. Safe to share between threads.</summary>
internal sealed class NameNetwork
{
    private readonly NameInputs _inputs;
    private readonly LinearLayer _hidden;
    private readonly LinearLayer _labels;

    private NameNetwork(NameInputs inputs, SectionReader reader)
    {
        _inputs = inputs;
        _hidden = LinearLayer.Read(reader, inputs.Width);
        _labels = LinearLayer.Read(reader, _hidden.Outputs);
    }

    /// <summary>Reads a network.</summary>
    /// <exception cref="InvalidDataException">The section holds no network for these inputs.</exception>
    public static NameNetwork Read(SectionReader reader, NameInputs inputs) => new(inputs, reader);

    /// <summary>Adds the scores of a sentence's labels, in the unit of <see cref="NameWeights.Unit"/>.</summary>
    public void AddScores(ImmutableArray<Token> tokens, TaggedWords tagged, WordLists[] marks, DocumentWords document, Span<int> scores)
    {
        int length = tokens.Length, wide = _inputs.Width, hidden = _hidden.Outputs;
        float[] rows = ArrayPool<float>.Shared.Rent(length * Math.Max(wide, hidden));
        float[] bent = ArrayPool<float>.Shared.Rent(length * hidden);
        short[] whole = ArrayPool<short>.Shared.Rent(length * wide);
        float[] scales = ArrayPool<float>.Shared.Rent(length);
        _inputs.Fill(tokens, tagged, marks, document, rows);
        Quantise(rows, wide, whole, scales.AsSpan(0, length));
        _hidden.RunBent(whole.AsSpan(0, length * wide), scales.AsSpan(0, length), bent);
        Quantise(bent, hidden, whole, scales.AsSpan(0, length));
        _labels.Run(whole.AsSpan(0, length * hidden), scales.AsSpan(0, length), rows);
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] += (int)(rows[i] * NameWeights.Unit);
        }

        ArrayPool<float>.Shared.Return(scales);
        ArrayPool<short>.Shared.Return(whole);
        ArrayPool<float>.Shared.Return(bent);
        ArrayPool<float>.Shared.Return(rows);
    }

    private static void Quantise(ReadOnlySpan<float> rows, int width, Span<short> into, Span<float> scales)
    {
        for (int i = 0; i < scales.Length; i++)
        {
            scales[i] = QuantisedRows.From(rows.Slice(i * width, width), into[(i * width)..]);
        }
    }
}
