using System.Buffers;
using System.Collections.Immutable;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Parsing;

/// <summary>Tells as what each word hangs from its head. Thread-safe.</summary>
/// <remarks>A deep biaffine scorer. Source: Dozat and Manning 2017.</remarks>
internal sealed class RelationFinder
{
    private const string RootRelation = "root";
    private const int RowsTogether = 16; // what a word asks of each number of its head takes much room
    private readonly ImmutableArray<string> _relations;
    private readonly int _rootRelation;
    private readonly LinearLayer _dependents;
    private readonly LinearLayer _heads;
    private readonly LinearLayer _between;
    private readonly LinearLayer _alone;

    /// <summary>Reads the layers.</summary>
    /// <exception cref="InvalidDataException">The sizes make no sense, or are not those expected.</exception>
    public RelationFinder(ImmutableArray<string> relations, SectionReader reader, int inputs)
    {
        _relations = relations;
        _rootRelation = relations.IndexOf(RootRelation);
        _dependents = LinearLayer.Read(reader, inputs);
        _heads = LinearLayer.Read(reader, inputs);
        _between = LinearLayer.Read(reader, _dependents.Outputs);
        _alone = LinearLayer.Read(reader, _dependents.Outputs);
        if (_rootRelation < 0 || _alone.Outputs < relations.Length || _between.Outputs != _alone.Outputs * _heads.Outputs)
        {
            throw new InvalidDataException("its layers do not fit each other");
        }
    }

    /// <summary>Finds the relations.</summary>
    /// <param name="group">Sentences, each with the root as its first position.</param>
    /// <param name="states">Hidden states of each row.</param>
    /// <param name="units">Scale of each row's states.</param>
    /// <param name="heads">The head of each row, as a position in its sentence.</param>
    /// <param name="relations">Gets the relation of each row; that of the roots' rows means nothing.</param>
    public void Find(SequenceGroup group, ReadOnlySpan<short> states, ReadOnlySpan<float> units, ReadOnlySpan<int> heads, Span<string> relations)
    {
        int rows = group.Rows, inner = _dependents.Outputs, outer = _heads.Outputs;
        float[] values = ArrayPool<float>.Shared.Rent(rows * inner), ofHeads = ArrayPool<float>.Shared.Rent(rows * outer);
        float[] scores = ArrayPool<float>.Shared.Rent(rows * _alone.Outputs);
        float[] asked = ArrayPool<float>.Shared.Rent(RowsTogether * _between.Outputs);
        float[] scales = ArrayPool<float>.Shared.Rent(rows);
        short[] whole = ArrayPool<short>.Shared.Rent(rows * inner);
        _dependents.RunBent(states, units, values);
        QuantisedRows.From(values, whole, scales.AsSpan(0, rows), inner);
        _alone.Run(whole, scales.AsSpan(0, rows), scores);
        _heads.RunBent(states, units, ofHeads);
        for (int i = 0; i < group.Lengths.Length; i++)
        {
            int start = group.Starts[i], end = start + group.Lengths[i];
            for (int first = start + 1; first < end; first += RowsTogether)
            {
                int count = Math.Min(RowsTogether, end - first);
                _between.Run(whole.AsSpan(first * inner), scales.AsSpan(first, count), asked);
                for (int row = first; row < first + count; row++)
                {
                    Span<float> ofWord = scores.AsSpan(row * _alone.Outputs, _alone.Outputs);
                    AddPair(asked.AsSpan((row - first) * _between.Outputs, _between.Outputs), ofHeads.AsSpan((start + heads[row]) * outer, outer), ofWord);
                    relations[row] = heads[row] == 0 ? RootRelation : Best(ofWord);
                }
            }
        }

        ArrayPool<short>.Shared.Return(whole);
        ArrayPool<float>.Shared.Return(scales);
        ArrayPool<float>.Shared.Return(asked);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<float>.Shared.Return(ofHeads);
        ArrayPool<float>.Shared.Return(values);
    }

    /// <summary>Adds the product of what the word asks of its head with what the head is: a row for each number of the head.</summary>
    private static void AddPair(ReadOnlySpan<float> asked, ReadOnlySpan<float> head, Span<float> scores)
    {
        for (int k = 0; k < head.Length; k++)
        {
            Rows.AddScaled(head[k], asked.Slice(k * scores.Length, scores.Length), scores);
        }
    }

    private string Best(ReadOnlySpan<float> scores)
    {
        int best = _rootRelation == 0 ? 1 : 0;
        for (int i = 0; i < _relations.Length; i++)
        {
            best = i != _rootRelation && scores[i] > scores[best] ? i : best;
        }

        return _relations[best];
    }
}
