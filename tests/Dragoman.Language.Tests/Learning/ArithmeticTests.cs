using System.Numerics;
using System.Runtime.Intrinsics.X86;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Tests.Learning;

public sealed class ArithmeticTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 7)]
    [InlineData(3, 160)]
    [InlineData(4, 191)]
    public void Sum_WithVectorInstructions_IsTheSumWithout(int rows, int pairs)
    {
        Random random = new(pairs);
        short[] weights = [.. Enumerable.Range(0, pairs * 2 * QuantisedMatrix.PanelWidth).Select(_ => (short)random.Next(-127, 128))];
        short[] x = [.. Enumerable.Range(0, rows * pairs * 2).Select(_ => (short)random.Next(-QuantisedRows.Largest, QuantisedRows.Largest + 1))];
        int[] plain = new int[4 * QuantisedMatrix.PanelWidth], widest = new int[plain.Length], narrower = new int[plain.Length];

        IntegerProducts.SumPlain(weights, x, pairs, rows, plain);
        IntegerProducts.Sum(weights, x, pairs, rows, widest);

        Assert.Equal(plain, widest);
        if (Avx2.IsSupported)
        {
            IntegerProducts.Sum256(weights, x, pairs, rows, narrower);
            Assert.Equal(plain, narrower);
        }
    }

    [Fact]
    public void MultiplyAdd_GivesTheBitsOfPlainArithmetic()
    {
        const int Outputs = 37, Inputs = 20, Rows = 5;
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
