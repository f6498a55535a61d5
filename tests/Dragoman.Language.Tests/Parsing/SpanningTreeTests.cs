using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class SpanningTreeTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Find_GivesTheBestOfAllTreesWithOneRoot(int length)
    {
        Random random = new(length);
        for (int round = 0; round < 200; round++)
        {
            float[] scores = [.. Enumerable.Range(0, length * length).Select(_ => random.Next(-50, 50) / 4f)];

            int[] heads = new int[length];
            SpanningTree.Find(scores, length, heads);

            Assert.True(IsTree(heads), string.Join(' ', heads));
            Assert.Equal(BestScore(scores, length), Score(scores, heads));
        }
    }

    private static double BestScore(float[] scores, int length)
    {
        double best = double.NegativeInfinity;
        int[] heads = new int[length];
        for (int code = 0; code < Math.Pow(length, length - 1); code++)
        {
            for (int i = 1, rest = code; i < length; i++, rest /= length)
            {
                heads[i] = rest % length;
            }

            best = IsTree(heads) ? Math.Max(best, Score(scores, heads)) : best;
        }

        return best;
    }

    private static bool IsTree(int[] heads) => heads.Skip(1).Count(head => head == 0) == 1
        && Enumerable.Range(1, heads.Length - 1).All(start =>
        {
            int at = start;
            for (int steps = 0; at != 0 && steps < heads.Length; steps++)
            {
                at = heads[at];
            }

            return at == 0;
        });

    private static double Score(float[] scores, int[] heads) =>
        Enumerable.Range(1, heads.Length - 1).Sum(i => (double)scores[(i * heads.Length) + heads[i]]);
}
