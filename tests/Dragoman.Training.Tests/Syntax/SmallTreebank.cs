using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;
using Dragoman.Language.Treebanks;
using Dragoman.Training.Syntax;

namespace Dragoman.Training.Tests.Syntax;

/// <summary>A few sentences, vectors of some of their words, and a network small enough to train in a moment.</summary>
internal static class SmallTreebank
{
    public static SyntaxShape Shape { get; } = new()
    {
        TableWidth = 28,
        Hidden = 32,
        ArcWidth = 16,
        RelationWidth = 16,
        InputDropout = 0,
        Dropout = 0,
    };

    /// <summary>Words whose vectors stand in pairs: the first close to the second, the third to the fourth.</summary>
    public static (string[] Words, sbyte[] Vectors, float[] Scales) Vectors { get; } = MakeVectors("envoy", "minister", "vienna", "geneva");

    public static SyntaxData Read()
    {
        using StreamReader reader = new(Path.Combine(AppContext.BaseDirectory, "Syntax", "sample.conllu"));
        return new SyntaxData([.. ConlluReader.Read(reader)], Vectors);
    }

    public static SyntaxNetwork MakeNetwork(SyntaxData data, int seed) => new(
        data.Words, Shape, SyntaxTrainer.RoundUp(data.Classes.Length), SyntaxTrainer.RoundUp(data.Relations.Length), new Random(seed));

    public static ModelFile Train(SyntaxData data, Lessons lessons, int seed, int epochs) =>
        new SyntaxTrainer(new SyntaxOptions { Shape = Shape, Rate = 0.02, Seed = seed, Epochs = epochs, CheckEvery = epochs }, data, lessons)
            .Train(ModelFile.Empty, TextWriter.Null, (_, _) => { });

    private static (string[] Words, sbyte[] Vectors, float[] Scales) MakeVectors(params string[] words)
    {
        sbyte[] vectors = new sbyte[words.Length * WordVocabulary.VectorWidth];
        for (int i = 0; i < vectors.Length; i++)
        {
            int word = i / WordVocabulary.VectorWidth, number = i % WordVocabulary.VectorWidth;
            vectors[i] = (sbyte)(number % 2 == word / 2 ? 100 : word % 2);
        }

        return (words, vectors, [.. words.Select(_ => 0.01f)]);
    }
}
