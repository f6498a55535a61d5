using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;
using Dragoman.Language.Parsing;
using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>Writes the network's weights in 8 bits, in the order in which tagger and parser read them.</summary>
internal static class SyntaxWriter
{
    public static ModelFile Write(ModelFile model, SyntaxData data, SyntaxNetwork network)
    {
        ModelSection tagger = WriteTagger(data, network);
        return model.With(data.Words.ToSection()).With(tagger).With(WriteParser(data, network, tagger));
    }

    private static ModelSection WriteTagger(SyntaxData data, SyntaxNetwork network)
    {
        SectionWriter writer = new();
        writer.Write([.. data.Classes.Select(c => c.Upos)]);
        writer.Write([.. data.Classes.Select(c => c.Xpos)]);
        writer.Write([.. data.Classes.Select(c => c.Features)]);
        EmbeddingTable table = network.Table;
        sbyte[] small = new sbyte[table.Values.Length];
        float[] scales = new float[table.Rows];
        for (int row = 0; row < table.Rows; row++)
        {
            int at = row * table.Width;
            scales[row] = QuantisedMatrix.ToBytes(table.Values.AsSpan(at, table.Width), small.AsSpan(at, table.Width));
        }

        writer.Write(table.Width);
        writer.Write(small);
        writer.Write(scales);
        Write(writer, network.FirstForwards);
        Write(writer, network.FirstBackwards);
        Write(writer, network.Tags);
        return writer.ToSection(Tagger.SectionName, data.Words.Checksum);
    }

    private static ModelSection WriteParser(SyntaxData data, SyntaxNetwork network, ModelSection tagger)
    {
        SectionWriter writer = new();
        writer.Write(data.Relations);
        Write(writer, network.SecondForwards);
        Write(writer, network.SecondBackwards);
        Write(writer, network.Arcs.Dependents.Linear);
        Write(writer, network.Arcs.Heads.Linear);
        Write(writer, network.Arcs.Between);
        Write(writer, network.Relations.Dependents.Linear);
        Write(writer, network.Relations.Heads.Linear);
        WriteByHeadNumber(writer, network.Relations.Between, network.Relations.Alone.Outputs);
        Write(writer, network.Relations.Alone);
        return writer.ToSection(DependencyParser.SectionName, DependencyParser.VocabularyFor(tagger));
    }

    private static void Write(SectionWriter writer, LstmDirection layer)
    {
        WriteTransposed(writer, layer.Input.Weights.Values, layer.Input.Inputs, layer.Input.Outputs);
        WriteTransposed(writer, layer.Recurrent.Values, layer.Recurrent.Rows, layer.Recurrent.Columns);
        writer.Write(layer.Input.Bias.Values);
    }

    /// <summary>Writes a layer as the engine reads it.</summary>
    public static void Write(SectionWriter writer, Linear layer)
    {
        WriteTransposed(writer, layer.Weights.Values, layer.Inputs, layer.Outputs);
        writer.Write(layer.Bias.Values);
    }

    private static void WriteTransposed(SectionWriter writer, float[] values, int inputs, int outputs)
    {
        float[] transposed = new float[values.Length];
        Matrices.Transpose(values, inputs, outputs, transposed);
        QuantisedMatrix.Write(writer, transposed, outputs, inputs);
    }

    /// <summary>The outputs stand relation by relation while training, and number by number of the head's vector in the file.</summary>
    private static void WriteByHeadNumber(SectionWriter writer, Linear layer, int relations)
    {
        int inputs = layer.Inputs, width = layer.Outputs / relations;
        float[] weights = new float[layer.Weights.Values.Length];
        float[] bias = new float[layer.Outputs];
        for (int relation = 0; relation < relations; relation++)
        {
            for (int k = 0; k < width; k++)
            {
                int from = (relation * width) + k, to = (k * relations) + relation;
                bias[to] = layer.Bias.Values[from];
                for (int i = 0; i < inputs; i++)
                {
                    weights[(to * inputs) + i] = layer.Weights.Values[(i * layer.Outputs) + from];
                }
            }
        }

        QuantisedMatrix.Write(writer, weights, layer.Outputs, inputs);
        writer.Write(bias);
    }
}
