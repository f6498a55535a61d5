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

    private readonly BidirectionalLstm _network;
    private readonly HeadFinder _heads;
    private readonly RelationFinder _relations;

    private DependencyParser(int inputs, SectionReader reader)
    {
        ImmutableArray<string> relations = reader.ReadStrings();
        _network = BidirectionalLstm.Read(reader, inputs);
        _heads = HeadFinder.Read(reader, _network.Outputs);
        _relations = new RelationFinder(relations, reader, _network.Outputs);
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

    /// <summary>Finds the tree of a sentence.</summary>
    /// <param name="words">The tagged words; at least one. More than <see cref="LongestPart"/> are parsed in parts, so that time
    /// stays in line with their number; the roots of later parts hang from the first.</param>
    /// <returns>The arc of each word.</returns>
    public Arc[] Parse(TaggedWords words) => Parse([words])[0];

    /// <summary>Finds the trees of several sentences, which takes less time than one by one and gives the same.</summary>
    /// <param name="sentences">The tagged words of each; see <see cref="Parse(TaggedWords)"/>.</param>
    /// <returns>The arcs of each sentence.</returns>
    public Arc[][] Parse(IReadOnlyList<TaggedWords> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        Arc[][] arcs = new Arc[sentences.Count][];
        List<Part> parts = [];
        for (int i = 0; i < sentences.Count; i++)
        {
            int words = sentences[i].Tags.Length;
            ArgumentOutOfRangeException.ThrowIfZero(words, nameof(sentences));
            arcs[i] = new Arc[words];
            for (int start = 0; start < words; start += LongestPart)
            {
                parts.Add(new Part(i, start, Math.Min(LongestPart, words - start)));
            }
        }

        foreach (SequenceGroup group in SequenceGroup.Of([.. parts.Select(part => part.Words + 1)]))
        {
            ParseGroup(sentences, parts, group, arcs);
        }

        foreach (Part part in parts.Where(part => part.Start > 0))
        {
            HangFromFirst(arcs[part.Sentence], part);
        }

        return arcs;
    }

    private void ParseGroup(IReadOnlyList<TaggedWords> sentences, List<Part> parts, SequenceGroup group, Arc[][] arcs)
    {
        short[] inputs = ArrayPool<short>.Shared.Rent(group.Rows * _network.Inputs);
        short[] states = ArrayPool<short>.Shared.Rent(group.Rows * _network.Outputs);
        int[] heads = ArrayPool<int>.Shared.Rent(group.Rows);
        float[] units = new float[group.Rows];
        string[] relations = new string[group.Rows];
        Array.Fill(units, QuantisedRows.UnitScale);
        for (int i = 0; i < group.Members.Length; i++)
        {
            Part part = parts[group.Members[i]];
            sentences[part.Sentence].CopyStates(part.Start, part.Words, inputs.AsSpan(group.Starts[i] * _network.Inputs));
        }

        _network.Run(group, inputs, units, states);
        _heads.Find(group, states, units, heads);
        _relations.Find(group, states, units, heads, relations);
        for (int i = 0; i < group.Members.Length; i++)
        {
            Part part = parts[group.Members[i]];
            for (int word = 0; word < part.Words; word++)
            {
                int row = group.Starts[i] + 1 + word;
                arcs[part.Sentence][part.Start + word] = new Arc(heads[row] == 0 ? null : part.Start + heads[row] - 1, relations[row]);
            }
        }

        ArrayPool<int>.Shared.Return(heads);
        ArrayPool<short>.Shared.Return(states);
        ArrayPool<short>.Shared.Return(inputs);
    }

    private static void HangFromFirst(Arc[] arcs, Part part)
    {
        int root = Array.FindIndex(arcs, arc => arc.Head is null);
        for (int i = part.Start; i < part.Start + part.Words; i++)
        {
            arcs[i] = arcs[i].Head is null ? new Arc(root, "parataxis") : arcs[i];
        }
    }

    /// <param name="Sentence">Which of the sentences it is of.</param>
    /// <param name="Start">Its first word.</param>
    /// <param name="Words">Number of words.</param>
    private readonly record struct Part(int Sentence, int Start, int Words);
}
