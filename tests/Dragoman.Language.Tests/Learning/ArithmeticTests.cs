using System.Numerics;
using System.Runtime.Intrinsics.X86;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Tests.Learning;

public sealed class ArithmeticTests
{
    private delegate void Product(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums);

    private delegate void SingleRow(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, Span<int> sums);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 7)]
    [InlineData(3, 160)]
    [InlineData(5, 96)]
    [InlineData(6, 191)]
    public void Sum_WithAnyInstructions_IsTheSumWithout(int rows, int pairs)
    {
        Random random = new(pairs);
        short[] weights = [.. Enumerable.Range(0, pairs * 2 * QuantisedMatrix.PanelWidth).Select(_ => (short)random.Next(-127, 128))];
        short[] x = [.. Enumerable.Range(0, rows * pairs * 2).Select(_ => (short)random.Next(-QuantisedRows.Largest, QuantisedRows.Largest + 1))];
        List<Product> ways = [IntegerProducts.Sum, ByRow(IntegerProducts.SumRow), ByRow(IntegerProducts.SumRow128)];
        if (Avx2.IsSupported)
        {
            ways.AddRange([IntegerProducts.Sum256, ByRow(IntegerProducts.SumRow256)]);
        }

        if (Avx512BW.IsSupported)
        {
            ways.Add(IntegerProducts.Sum512);
        }

        int[] plain = Run(ByRow(IntegerProducts.SumRowPlain));

        Assert.All(ways, way => Assert.Equal(plain, Run(way)));

        int[] Run(Product way)
        {
            int[] sums = new int[IntegerProducts.TileSums];
            way(weights, x, pairs, rows, sums);
            return sums[..(rows * QuantisedMatrix.PanelWidth)];
        }
    }

    [Theory]
    [InlineData(new[] { 1 })]
    [InlineData(new[] { 3, 3, 3, 40, 1, 7, 7, 2, 30, 30, 30, 30, 30, 5 })]
    [InlineData(new[] { 600, 2, 600 })]
    public void Of_PutsEachSequenceIntoOneGroup_TheLongestFirst(int[] lengths)
    {
        SequenceGroup[] groups = [.. SequenceGroup.Of(lengths)];

        Assert.Equal(Enumerable.Range(0, lengths.Length), groups.SelectMany(group => group.Members).Order());
        Assert.All(groups, group => Assert.Equal(group.Members.Select(i => lengths[i]), group.Lengths));
        Assert.All(groups, group => Assert.Equal(group.Lengths.OrderDescending(), group.Lengths));
        Assert.All(groups, group => Assert.Equal(group.Lengths.Sum(), group.Rows));
    }

    private static Product ByRow(SingleRow way) => (weights, x, pairs, rows, sums) =>
    {
        for (int row = 0; row < rows; row++)
        {
            way(weights, x[(row * pairs * 2)..], pairs, sums[(row * QuantisedMatrix.PanelWidth)..]);
        }
    };

    [Fact]
    public void MultiplyAdd_GivesTheBitsOfPlainArithmetic()
    {
        const int Outputs = 37, Inputs = 20, Rows = 9;
        Random random = new(3);
        sbyte[] weights = [.. Enumerable.Range(0, Outputs * Inputs).Select(_ => (sbyte)random.Next(-127, 128))];
        float[] scales = [.. Enumerable.Range(0, Outputs).Select(_ => random.NextSingle())];
        short[] x = [.. Enumerable.Range(0, Rows * Inputs).Select(_ => (short)random.Next(-9999, 9999))];
        float[] rowScales = [.. Enumerable.Range(0, Rows).Select(_ => random.NextSingle())];
        float[] found = new float[Rows * Outputs];
        Array.Fill(found, 1);

        new QuantisedMatrix(Outputs, Inputs, weights, scales).MultiplyAdd(x, rowScales, found, Outputs);

        for (int row = 0; row < Rows; row++)
        {
            for (int output = 0; output < Outputs; output++)
            {
                int sum = Enumerable.Range(0, Inputs).Sum(i => weights[(output * Inputs) + i] * x[(row * Inputs) + i]);
                float product = sum * (scales[output] * rowScales[row]);
                Assert.Equal(1 + product, found[(row * Outputs) + output]);
            }
        }
    }

    [Fact]
    public void ToBytes_IsWithinHalfAStep()
    {
        float[] row = [0.3f, -1.27f, 0.0049f, 1];
        sbyte[] bytes = new sbyte[row.Length];

        float scale = QuantisedMatrix.ToBytes(row, bytes);

        Assert.All(row.Zip(bytes), pair => Assert.InRange(Math.Abs(pair.First - (pair.Second * scale)), 0, scale / 2 * 1.001f));
    }

    [Fact]
    public void TanhAndSigmoid_AreCloseToTheMathematicalOnes_AndNeverBeyond()
    {
        for (float x = -20; x <= 20; x += 0.01f)
        {
            float tanh = Activations.Tanh(new Vector<float>(x))[0];
            float sigmoid = Activations.Sigmoid(new Vector<float>(x))[0];

            Assert.InRange(Math.Abs(tanh - Math.Tanh(x)), 0, 1e-6);
            Assert.InRange(Math.Abs(sigmoid - (1 / (1 + Math.Exp(-x)))), 0, 1e-6);
            Assert.InRange(tanh, -1.000001f, 1.000001f);
        }
    }

    [Fact]
    public void Tanh_GivesTheSameBitsInEveryLane()
    {
        float[] values = [.. Enumerable.Range(0, Vector<float>.Count).Select(i => (i - 3.7f) * 0.9f)];

        Vector<float> together = Activations.Tanh(new Vector<float>(values));

        for (int i = 0; i < values.Length; i++)
        {
            Assert.Equal(Activations.Tanh(new Vector<float>(values[i]))[0], together[i]);
        }
    }
}
