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
    private readonly LstmLayer _forwards;
    private readonly LstmLayer _backwards;
    private readonly LinearLayer _scorer;

    private Tagger(WordVocabulary words, SectionReader reader)
    {
        _words = words;
        ImmutableArray<string> upos = reader.ReadStrings(), xpos = reader.ReadStrings(), features = reader.ReadStrings();
        _tableWidth = reader.ReadInt32();
        _table = reader.ReadBytes();
        _tableScales = reader.ReadSingles();
        _forwards = LstmLayer.Read(reader);
        _backwards = LstmLayer.Read(reader);
        _scorer = LinearLayer.Read(reader, 2 * _forwards.Hidden);
        if (xpos.Length != upos.Length || features.Length != upos.Length || upos.Length > _scorer.Outputs
            || _tableScales.Length != words.TableRows || _table.Length != (long)words.TableRows * _tableWidth
            || _forwards.Inputs != InputWidth || _backwards.Inputs != InputWidth || _backwards.Hidden != _forwards.Hidden)
        {
            throw new InvalidDataException("its layers do not fit each other");
        }

        _classes = [.. upos.Select((tag, i) => new TagClass(tag, xpos[i], features[i]))];
    }

    /// <summary>Numbers of hidden state for each position.</summary>
    internal int StateWidth => 2 * _forwards.Hidden;

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
    public TaggedWords Tag(ReadOnlySpan<string> forms)
    {
        int length = forms.Length + 1;
        short[] inputs = ArrayPool<short>.Shared.Rent(length * InputWidth);
        float[] scales = ArrayPool<float>.Shared.Rent(length);
        ReadWords(forms, inputs, scales);
        short[] states = new short[length * StateWidth];
        Span<float> used = scales.AsSpan(0, length);
        _forwards.Run(inputs, used, isBackwards: false, states, StateWidth, 0);
        _backwards.Run(inputs, used, isBackwards: true, states, StateWidth, _forwards.Hidden);
        ArrayPool<short>.Shared.Return(inputs);
        used.Fill(QuantisedRows.UnitScale);
        ImmutableArray<TagClass> tags = ReadTags(states, used);
        ArrayPool<float>.Shared.Return(scales);
        return new TaggedWords(tags, states);
    }

    private void ReadWords(ReadOnlySpan<string> forms, short[] inputs, float[] scales)
    {
        float[] input = new float[InputWidth];
        Span<int> rows = stackalloc int[WordVocabulary.RowsPerWord];
        AddRow(WordVocabulary.RootRow, input);
        scales[0] = QuantisedRows.From(input, inputs);
        for (int i = 0; i < forms.Length; i++)
        {
            Array.Clear(input);
            if (_words.FindVector(forms[i]) is { } vector)
            {
                _words.CopyVector(vector, input);
            }

            _words.FindRows(forms[i], rows);
            foreach (int row in rows)
            {
                AddRow(row, input);
            }

            scales[i + 1] = QuantisedRows.From(input, inputs.AsSpan((i + 1) * InputWidth));
        }
    }

    private void AddRow(int row, float[] input)
    {
        float scale = _tableScales[row];
        if (scale != 0)
        {
            Rows.AddScaled(scale, _table.AsSpan(row * _tableWidth, _tableWidth), input.AsSpan(WordVocabulary.VectorWidth));
        }
    }

    private ImmutableArray<TagClass> ReadTags(short[] states, Span<float> unitScales)
    {
        int words = unitScales.Length - 1, wide = _scorer.Outputs;
        float[] scores = ArrayPool<float>.Shared.Rent(words * wide);
        _scorer.Run(states.AsSpan(StateWidth), unitScales[1..], scores);
        TagClass[] tags = new TagClass[words];
        for (int i = 0; i < words; i++)
        {
            ReadOnlySpan<float> ofWord = scores.AsSpan(i * wide, _classes.Length);
            int best = 0;
            for (int c = 1; c < ofWord.Length; c++)
            {
                best = ofWord[c] > ofWord[best] ? c : best;
            }

            tags[i] = _classes[best];
        }

        ArrayPool<float>.Shared.Return(scores);
        return ImmutableCollectionsMarshal.AsImmutableArray(tags);
    }
}
