using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Morphology;

/// <summary>Tells the part of speech and the features of words from the whole sentence. Thread-safe.</summary>
/// <remarks>A bidirectional LSTM over words, beginnings, endings, shapes and vectors, with one class a combination of UPOS, XPOS
/// and features. Its hidden states are what the parser starts from.</remarks>
public sealed class Tagger
{
    /// <summary>Name of the section in the model file.</summary>
    public const string SectionName = "tagger";

    private readonly WordVocabulary _words;
    private readonly ImmutableArray<TagClass> _classes;
    private readonly int _tableWidth;
    private readonly sbyte[] _table;
    private readonly float[] _tableScales;
    private readonly BidirectionalLstm _network;
    private readonly LinearLayer _scorer;

    private Tagger(WordVocabulary words, SectionReader reader)
    {
        _words = words;
        ImmutableArray<string> upos = reader.ReadStrings(), xpos = reader.ReadStrings(), features = reader.ReadStrings();
        _tableWidth = reader.ReadInt32();
        _table = reader.ReadBytes();
        _tableScales = reader.ReadSingles();
        _network = BidirectionalLstm.Read(reader, InputWidth);
        _scorer = LinearLayer.Read(reader, _network.Outputs);
        if (xpos.Length != upos.Length || features.Length != upos.Length || upos.Length > _scorer.Outputs
            || _tableScales.Length != words.TableRows || _table.Length != (long)words.TableRows * _tableWidth)
        {
            throw new InvalidDataException("its layers do not fit each other");
        }

        _classes = [.. upos.Select((tag, i) => new TagClass(tag, xpos[i], features[i]))];
    }

    /// <summary>The words that it knows.</summary>
    internal WordVocabulary Words => _words;

    /// <summary>Numbers of hidden state for each position.</summary>
    internal int StateWidth => _network.Outputs;

    private int InputWidth => WordVocabulary.VectorWidth + _tableWidth;

    /// <summary>Loads the tagger of a model file.</summary>
    /// <exception cref="FaultException">DR101, DR103 or DR104: the part is damaged, missing or trained on other words.</exception>
    public static Tagger Load(ModelFile model, WordVocabulary words)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(words);
        model.RequireVocabulary(SectionName, words.Checksum);
        return model.Require(SectionName, reader => new Tagger(words, reader));
    }

    /// <summary>Tags the words of a sentence.</summary>
    /// <param name="forms">The words as written; for time and memory in line with the text, at most a few hundred.</param>
    public TaggedWords Tag(ReadOnlySpan<string> forms) => Tag([forms.ToArray()])[0];

    /// <summary>Tags the words of several sentences, which takes less time than one by one and gives the same.</summary>
    /// <param name="sentences">The words of each as written.</param>
    /// <returns>The tagged words of each.</returns>
    public ImmutableArray<TaggedWords> Tag(IReadOnlyList<string[]> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        TaggedWords[] tagged = new TaggedWords[sentences.Count];
        foreach (SequenceGroup group in SequenceGroup.Of([.. sentences.Select(forms => forms.Length + 1)]))
        {
            Tag(sentences, group, tagged);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(tagged);
    }

    private void Tag(IReadOnlyList<string[]> sentences, SequenceGroup group, TaggedWords[] tagged)
    {
        short[] inputs = ArrayPool<short>.Shared.Rent(group.Rows * InputWidth);
        float[] scales = ArrayPool<float>.Shared.Rent(group.Rows);
        float[] scores = ArrayPool<float>.Shared.Rent(group.Rows * _scorer.Outputs);
        for (int i = 0; i < group.Members.Length; i++)
        {
            ReadWords(sentences[group.Members[i]], inputs.AsSpan(group.Starts[i] * InputWidth), scales.AsSpan(group.Starts[i]));
        }

        short[] states = new short[group.Rows * StateWidth];
        Span<float> used = scales.AsSpan(0, group.Rows);
        _network.Run(group, inputs, used, states);
        used.Fill(QuantisedRows.UnitScale);
        _scorer.Run(states, used, scores);
        for (int i = 0; i < group.Members.Length; i++)
        {
            int start = group.Starts[i], length = group.Lengths[i];
            ImmutableArray<TagClass> tags = BestTags(scores.AsSpan((start + 1) * _scorer.Outputs), length - 1);
            tagged[group.Members[i]] = new TaggedWords(tags, states.AsMemory(start * StateWidth, length * StateWidth));
        }

        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<float>.Shared.Return(scales);
        ArrayPool<short>.Shared.Return(inputs);
    }

    private void ReadWords(string[] forms, Span<short> inputs, Span<float> scales)
    {
        Span<float> input = stackalloc float[InputWidth];
        Span<int> rows = stackalloc int[WordVocabulary.RowsPerWord];
        input.Clear();
        AddRow(WordVocabulary.RootRow, input);
        scales[0] = QuantisedRows.From(input, inputs);
        for (int i = 0; i < forms.Length; i++)
        {
            input.Clear();
            if (_words.FindVector(forms[i]) is { } vector)
            {
                _words.CopyVector(vector, input);
            }

            _words.FindRows(forms[i], rows);
            foreach (int row in rows)
            {
                AddRow(row, input);
            }

            scales[i + 1] = QuantisedRows.From(input, inputs[((i + 1) * InputWidth)..]);
        }
    }

    private void AddRow(int row, Span<float> input)
    {
        float scale = _tableScales[row];
        if (scale != 0)
        {
            Rows.AddScaled(scale, _table.AsSpan(row * _tableWidth, _tableWidth), input[WordVocabulary.VectorWidth..]);
        }
    }

    private ImmutableArray<TagClass> BestTags(ReadOnlySpan<float> scores, int words)
    {
        TagClass[] tags = new TagClass[words];
        for (int i = 0; i < words; i++)
        {
            ReadOnlySpan<float> ofWord = scores.Slice(i * _scorer.Outputs, _classes.Length);
            int best = 0;
            for (int c = 1; c < ofWord.Length; c++)
            {
                best = ofWord[c] > ofWord[best] ? c : best;
            }

            tags[i] = _classes[best];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(tags);
    }
}
