using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;
using Dragoman.Language.Parsing;
using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>Reads a network from the sections that <see cref="SyntaxWriter"/> wrote; its weights come back as exact as 8 bits keep them.</summary>
internal static class SyntaxReader
{
    /// <summary>Reads the tagger and the parser of a model.</summary>
    /// <exception cref="InvalidDataException">They were trained on other treebanks, on other vectors or in another shape.</exception>
    public static SyntaxNetwork Read(ModelFile model, SyntaxData data, SyntaxShape shape)
    {
        model.RequireVocabulary(Tagger.SectionName, data.Words.Checksum);
        SyntaxNetwork network = new(
            data.Words, shape, SyntaxTrainer.RoundUp(data.Classes.Length), SyntaxTrainer.RoundUp(data.Relations.Length), new Random(0));
        ReadTagger(new SectionReader(model.Require(Tagger.SectionName)), network);
        ReadParser(new SectionReader(model.Require(DependencyParser.SectionName)), network);
        return network;
    }

    private static void ReadTagger(SectionReader reader, SyntaxNetwork network)
    {
        for (int i = 0; i < 3; i++)
        {
            reader.ReadStrings(); // UPOS, XPOS and features of the classes, which the vocabulary's checksum has compared
        }

        int width = reader.ReadInt32();
        sbyte[] rows = reader.ReadBytes();
        float[] scales = reader.ReadSingles();
        float[] into = Fitting(network.Table.Values, rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            into[i] = rows[i] * scales[i / width];
        }

        Read(reader, network.FirstForwards);
        Read(reader, network.FirstBackwards);
        Read(reader, network.Tags);
    }

    private static void ReadParser(SectionReader reader, SyntaxNetwork network)
    {
        reader.ReadStrings();
        Read(reader, network.SecondForwards);
        Read(reader, network.SecondBackwards);
        Read(reader, network.Arcs.Dependents.Linear);
        Read(reader, network.Arcs.Heads.Linear);
        Read(reader, network.Arcs.Between);
        Read(reader, network.Relations.Dependents.Linear);
        Read(reader, network.Relations.Heads.Linear);
        ReadByHeadNumber(reader, network.Relations.Between, network.Relations.Alone.Outputs);
        Read(reader, network.Relations.Alone);
    }

    private static void Read(SectionReader reader, LstmDirection layer)
    {
        ReadTransposed(reader, layer.Input.Weights);
        ReadTransposed(reader, layer.Recurrent);
        ReadBias(reader, layer.Input);
    }

    private static void Read(SectionReader reader, Linear layer)
    {
        ReadTransposed(reader, layer.Weights);
        ReadBias(reader, layer);
    }

    private static void ReadBias(SectionReader reader, Linear layer)
    {
        float[] bias = reader.ReadSingles();
        bias.CopyTo(Fitting(layer.Bias.Values, bias.Length), 0);
    }

    private static void ReadTransposed(SectionReader reader, Parameter into)
    {
        float[] weights = ReadWeights(reader, out int outputs, out int inputs);
        Matrices.Transpose(weights, outputs, inputs, Fitting(into.Values, weights.Length));
    }

    private static void ReadByHeadNumber(SectionReader reader, Linear layer, int relations)
    {
        float[] weights = ReadWeights(reader, out int outputs, out int inputs), bias = reader.ReadSingles();
        float[] into = Fitting(layer.Weights.Values, weights.Length);
        int width = outputs / relations;
        for (int from = 0; from < outputs; from++)
        {
            int to = (from % relations * width) + (from / relations);
            layer.Bias.Values[to] = bias[from];
            for (int i = 0; i < inputs; i++)
            {
                into[(i * outputs) + to] = weights[(from * inputs) + i];
            }
        }
    }

    private static float[] ReadWeights(SectionReader reader, out int outputs, out int inputs)
    {
        outputs = reader.ReadInt32();
        inputs = reader.ReadInt32();
        sbyte[] small = reader.ReadBytes();
        float[] scales = reader.ReadSingles(), weights = new float[small.Length];
        for (int i = 0; i < small.Length; i++)
        {
            weights[i] = small[i] * scales[i / inputs];
        }

        return weights;
    }

    private static float[] Fitting(float[] values, int length) =>
        values.Length == length ? values : throw new InvalidDataException("The teacher has another shape than the network to be trained.");
}
