using System.Buffers;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;

namespace Dragoman.Language.Parsing;

/// <summary>Finds the dependency tree of a tagged sentence (UD v2, one root, arcs may cross). Thread-safe.</summary>
/// <remarks>A bidirectional LSTM over the tagger's hidden states with a deep biaffine scorer. Source: Dozat and Manning 2017.</remarks>
public sealed class DependencyParser
{
    /// <summary>Name of the section in the model file.</summary>
    public const string SectionName = "parser";

    /// <summary>The longest run of words that is parsed as one.</summary>
    public const int LongestPart = 250;

    private const string RootRelation = "root";
    private const int LargestOfPair = (1 << 11) - 1; // two such numbers multiplied and summed 500 times stay within 32 bits
    private readonly ImmutableArray<string> _relations;
    private readonly int _rootRelation;
    private readonly LstmLayer _forwards;
    private readonly LstmLayer _backwards;
    private readonly LinearLayer _dependents;
    private readonly LinearLayer _heads;
    private readonly LinearLayer _between;
    private readonly LinearLayer _relationDependents;
    private readonly LinearLayer _relationHeads;
    private readonly LinearLayer _relationBetween;
    private readonly LinearLayer _relationAlone;

    private DependencyParser(int inputs, SectionReader reader)
    {
        _relations = reader.ReadStrings();
        _rootRelation = _relations.IndexOf(RootRelation);
        _forwards = LstmLayer.Read(reader);
        _backwards = LstmLayer.Read(reader);
        int width = 2 * _forwards.Hidden;
        _dependents = LinearLayer.Read(reader, width);
        _heads = LinearLayer.Read(reader, width);
        _between = LinearLayer.Read(reader, _dependents.Outputs);
        _relationDependents = LinearLayer.Read(reader, width);
        _relationHeads = LinearLayer.Read(reader, width);
        _relationBetween = LinearLayer.Read(reader, _relationDependents.Outputs);
        _relationAlone = LinearLayer.Read(reader, _relationDependents.Outputs);
        if (_rootRelation < 0 || _forwards.Inputs != inputs || _backwards.Inputs != inputs || _backwards.Hidden != _forwards.Hidden
            || _between.Outputs != _heads.Outputs || _heads.Outputs > 500 || _relationAlone.Outputs < _relations.Length
            || _relationBetween.Outputs != _relationAlone.Outputs * _relationHeads.Outputs)
        {
            throw new InvalidDataException("its layers do not fit each other");
        }
    }

    /// <summary>Loads the parser of a model file.</summary>
    /// <exception cref="FaultException">DR101, DR103 or DR104: the part is damaged, missing or trained on another tagger.</exception>
    public static DependencyParser Load(ModelFile model, Tagger tagger)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(tagger);
        model.RequireVocabulary(SectionName, VocabularyFor(model.Require(Tagger.SectionName)));
        return model.Require(SectionName, reader => new DependencyParser(tagger.StateWidth, reader));
    }

    /// <summary>The checksum that the parser's section bears: its weights belong to one tagger's, bit by bit.</summary>
    public static ulong VocabularyFor(ModelSection tagger)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        return VocabularyChecksum.Of([Convert.ToBase64String(tagger.Bytes.Span)]);
    }

    /// <summary>Finds the tree.</summary>
    /// <param name="words">The tagged words; at least one. More than <see cref="LongestPart"/> are parsed in parts, so that time
    /// stays in line with their number; the roots of later parts hang from the first.</param>
    /// <returns>The arc of each word.</returns>
    public Arc[] Parse(TaggedWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfZero(words.Tags.Length, nameof(words));
        if (words.Tags.Length <= LongestPart)
        {
            return ParsePart(words);
        }

        List<Arc> arcs = [];
        for (int start = 0; start < words.Tags.Length; start += LongestPart)
        {
            Arc[] part = ParsePart(words.Part(start, Math.Min(LongestPart, words.Tags.Length - start)));
            int root = arcs.FindIndex(arc => arc.Head is null);
            arcs.AddRange(part.Select(arc => arc.Head is { } head
                ? arc with { Head = head + start }
                : root < 0 ? arc : new Arc(root, "parataxis")));
        }

        return [.. arcs];
    }

    private Arc[] ParsePart(TaggedWords words)
    {
        int length = words.Tags.Length + 1, width = 2 * _forwards.Hidden;
        float[] scales = new float[length];
        Array.Fill(scales, QuantisedRows.UnitScale);
        short[] states = ArrayPool<short>.Shared.Rent(length * width);
        _forwards.Run(words.States, scales, isBackwards: false, states, width, 0);
        _backwards.Run(words.States, scales, isBackwards: true, states, width, _forwards.Hidden);
        int[] heads = FindHeads(states, scales);
        Arc[] arcs = FindRelations(states, scales, heads);
        ArrayPool<short>.Shared.Return(states);
        return arcs;
    }

    private int[] FindHeads(short[] states, float[] scales)
    {
        int length = scales.Length, width = _heads.Outputs;
        float[] values = ArrayPool<float>.Shared.Rent(length * Math.Max(width, _dependents.Outputs));
        float[] asked = ArrayPool<float>.Shared.Rent(length * width);
        short[] left = new short[length * Math.Max(width, _dependents.Outputs)];
        short[] right = new short[length * width];
        float[] leftScales = new float[length], rightScales = new float[length];
        _dependents.RunBent(states, scales, values);
        ToWhole(values, left, leftScales, _dependents.Outputs, QuantisedRows.Largest);
        _between.Run(left, leftScales, asked);
        ToWhole(asked, left, leftScales, width, LargestOfPair);
        _heads.RunBent(states, scales, values);
        ToWhole(values, right, rightScales, width, LargestOfPair);
        float[] scores = ScorePairs(left, leftScales, right, rightScales, width);
        ArrayPool<float>.Shared.Return(values);
        ArrayPool<float>.Shared.Return(asked);
        return SpanningTree.Find(scores, length);
    }

    private static float[] ScorePairs(short[] left, float[] leftScales, short[] right, float[] rightScales, int width)
    {
        const int Panel = QuantisedMatrix.PanelWidth;
        int length = leftScales.Length;
        short[] panels = new short[QuantisedMatrix.PanelsFor(length, width)];
        QuantisedMatrix.ArrangePanels(right, length, width, panels);
        float[] scores = new float[length * length];
        Span<int> sums = stackalloc int[4 * Panel];
        for (int panel = 0; panel < length; panel += Panel)
        {
            int count = Math.Min(Panel, length - panel);
            for (int row = 0; row < length; row += 4)
            {
                int rows = Math.Min(4, length - row);
                IntegerProducts.Sum(panels.AsSpan(panel * width), left.AsSpan(row * width), width / 2, rows, sums);
                for (int r = 0; r < rows; r++)
                {
                    for (int i = 0; i < count; i++)
                    {
                        scores[((row + r) * length) + panel + i] =
                            sums[(r * Panel) + i] * (leftScales[row + r] * rightScales[panel + i]);
                    }
                }
            }
        }

        return scores;
    }

    private Arc[] FindRelations(short[] states, float[] scales, int[] heads)
    {
        int length = scales.Length, inner = _relationDependents.Outputs, outer = _relationHeads.Outputs, wide = _relationBetween.Outputs;
        float[] values = ArrayPool<float>.Shared.Rent(length * inner);
        float[] ofHeads = ArrayPool<float>.Shared.Rent(length * outer);
        float[] asked = ArrayPool<float>.Shared.Rent(length * wide);
        float[] scores = ArrayPool<float>.Shared.Rent(length * _relationAlone.Outputs);
        short[] left = new short[length * inner];
        float[] leftScales = new float[length];
        _relationDependents.RunBent(states, scales, values);
        ToWhole(values, left, leftScales, inner, QuantisedRows.Largest);
        _relationBetween.Run(left, leftScales, asked);
        _relationAlone.Run(left, leftScales, scores);
        _relationHeads.RunBent(states, scales, ofHeads);
        Arc[] arcs = new Arc[length - 1];
        for (int i = 1; i < length; i++)
        {
            Span<float> ofWord = scores.AsSpan(i * _relationAlone.Outputs, _relationAlone.Outputs);
            AddPair(asked.AsSpan(i * wide, wide), ofHeads.AsSpan(heads[i] * outer, outer), ofWord);
            arcs[i - 1] = heads[i] == 0 ? new Arc(null, RootRelation) : new Arc(heads[i] - 1, BestRelation(ofWord));
        }

        ArrayPool<float>.Shared.Return(values);
        ArrayPool<float>.Shared.Return(ofHeads);
        ArrayPool<float>.Shared.Return(asked);
        ArrayPool<float>.Shared.Return(scores);
        return arcs;
    }

    /// <summary>Adds the product of what the word asks of its head with what the head is: a row for each number of the head.</summary>
    private static void AddPair(ReadOnlySpan<float> asked, ReadOnlySpan<float> head, Span<float> scores)
    {
        for (int k = 0; k < head.Length; k++)
        {
            Rows.AddScaled(head[k], asked.Slice(k * scores.Length, scores.Length), scores);
        }
    }

    private string BestRelation(ReadOnlySpan<float> scores)
    {
        int best = _rootRelation == 0 ? 1 : 0;
        for (int i = 0; i < _relations.Length; i++)
        {
            best = i != _rootRelation && scores[i] > scores[best] ? i : best;
        }

        return _relations[best];
    }

    private static void ToWhole(float[] values, short[] into, float[] scales, int width, int largest)
    {
        for (int row = 0; row < scales.Length; row++)
        {
            scales[row] = QuantisedRows.From(values.AsSpan(row * width, width), into.AsSpan(row * width), largest);
        }
    }
}
