using System.Collections.Immutable;
using Dragoman.Training.Syntax;

namespace Dragoman.Training.Tests.Syntax;

public sealed class TeachersTests
{
    private readonly SyntaxData _data = SmallTreebank.Read();

    [Theory]
    [InlineData(0f)]
    [InlineData(0.5f)]
    public void Judge_SharesOutEachLabelWholly(float goldShare)
    {
        foreach (Example sentence in Judge(goldShare))
        {
            for (int i = 1; i < sentence.Length; i++)
            {
                Assert.Equal(1, Sum(sentence.Tags.Shares(i)), 1e-4);
                Assert.Equal(1, Sum(sentence.Heads.Shares(i)), 1e-4);
                Assert.Equal(1, Sum(sentence.Relations.Shares(i)), 1e-4);
            }
        }
    }

    [Fact]
    public void Judge_KeepsTheOrder_AndPutsGoldFirst()
    {
        ImmutableArray<Example> judged = Judge(0.5f);

        foreach ((Example gold, Example told) in _data.Examples.Zip(judged))
        {
            Assert.Equal(gold.Forms, told.Forms);
            for (int i = 1; i < gold.Length; i++)
            {
                Assert.Equal(gold.Heads[i], told.Heads[i]);
                Assert.True(told.Heads.Shares(i)[0] >= 0.5f);
            }
        }
    }

    [Fact]
    public void Judge_ByTwo_GivesTheMeanOfBoth()
    {
        SyntaxNetwork one = SmallTreebank.MakeNetwork(_data, seed: 1), other = SmallTreebank.MakeNetwork(_data, seed: 2);

        float together = ShareOfGold(new Teachers([one, other]));

        Assert.Equal((ShareOfGold(new Teachers([one])) + ShareOfGold(new Teachers([other]))) / 2, together, 0.02);
    }

    [Fact]
    public void WithoutLast_GivesTheShareOfTheLostHeadToTheFirst()
    {
        Labels heads = new(2, [Labels.None, Labels.None, 2, 3, 0, 1, 2, 1], [0, 0, 0.75f, 0.25f, 1, 0, 1, 0]);
        Example sentence = _data.ToExample(["", "They", "left", "."], new Labels(new int[4]), heads, new Labels(new int[4]));

        Example shorter = sentence.WithoutLast();

        Assert.Equal(3, shorter.Length);
        Assert.Equal([1f, 0f], shorter.Heads.Shares(1));
        Assert.Equal([2, 2], shorter.Heads.Choices(1));
    }

    [Fact]
    public void Write_KeepsLengthAndCapitals_AndChangesWordsThatHaveANeighbour()
    {
        OtherWords otherWords = new(_data, new VectorNeighbours(SmallTreebank.Vectors), new Random(1));
        Example sentence = _data.Examples[0]; // The envoy left Vienna on Monday .
        HashSet<string> written = [];

        for (int i = 0; i < 50; i++)
        {
            Example other = otherWords.Write(sentence);
            Assert.Equal(sentence.Length, other.Length);
            written.Add(other.Forms[4]);
        }

        Assert.Contains("Vienna", written);
        Assert.Contains("Geneva", written);
        Assert.All(written, form => Assert.True(char.IsUpper(form[0])));
    }

    [Fact]
    public void Crop_KeepsTheVerbWithItsSubject_AndATree()
    {
        Crops crops = new(_data, new Random(2));
        Example sentence = _data.Examples[0]; // The envoy left Vienna on Monday .
        HashSet<string> written = [];

        for (int i = 0; i < 20; i++)
        {
            if (crops.Crop(sentence) is { } crop)
            {
                written.Add(string.Join(' ', crop.Forms[1..]));
                Assert.All(Enumerable.Range(1, crop.Length - 1), position => Assert.InRange(crop.Heads[position], 0, crop.Length - 1));
            }
        }

        Assert.Equal(["The envoy left Vienna ."], written);
    }

    [Fact]
    public void Of_ClosestWord_IsItsNeighbour()
    {
        VectorNeighbours neighbours = new(SmallTreebank.Vectors);

        Assert.Equal("minister", neighbours.Of("envoy")[0]);
        Assert.Empty(neighbours.Of("talks"));
    }

    private static float Sum(ReadOnlySpan<float> shares)
    {
        float sum = 0;
        foreach (float share in shares)
        {
            sum += share;
        }

        return sum;
    }

    private ImmutableArray<Example> Judge(float goldShare) =>
        new Teachers([SmallTreebank.MakeNetwork(_data, seed: 1), SmallTreebank.MakeNetwork(_data, seed: 2)]).Judge(_data.Examples, goldShare);

    private float ShareOfGold(Teachers teachers)
    {
        Example told = teachers.Judge(_data.Examples, goldShare: 0.001f)[0];
        return told.Relations.Shares(1)[0];
    }
}
