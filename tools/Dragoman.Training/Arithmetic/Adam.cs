using System.Numerics;
using System.Runtime.InteropServices;

namespace Dragoman.Training.Arithmetic;

/// <summary>Adam (Kingma and Ba 2015), with decays 0.9 and 0.99.</summary>
internal static class Adam
{
    public const float FirstDecay = 0.9f;
    public const float SecondDecay = 0.99f;
    private const float Epsilon = 1e-8f;

    public static void Apply(in AdamStep step, Span<float> values, Span<float> gradient, Span<float> first, Span<float> second)
    {
        int width = Vector<float>.Count;
        Span<Vector<float>> v = MemoryMarshal.Cast<float, Vector<float>>(values);
        Span<Vector<float>> g = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        Span<Vector<float>> m = MemoryMarshal.Cast<float, Vector<float>>(first);
        Span<Vector<float>> s = MemoryMarshal.Cast<float, Vector<float>>(second);
        for (int i = 0; i < v.Length; i++)
        {
            Vector<float> scaled = g[i] * step.Scale;
            m[i] = (m[i] * FirstDecay) + (scaled * (1 - FirstDecay));
            s[i] = (s[i] * SecondDecay) + (scaled * scaled * (1 - SecondDecay));
            v[i] -= m[i] * step.Rate / (Vector.SquareRoot(s[i]) + new Vector<float>(Epsilon));
        }

        for (int i = v.Length * width; i < values.Length; i++)
        {
            float scaled = gradient[i] * step.Scale;
            first[i] = (first[i] * FirstDecay) + (scaled * (1 - FirstDecay));
            second[i] = (second[i] * SecondDecay) + (scaled * scaled * (1 - SecondDecay));
            values[i] -= first[i] * step.Rate / (MathF.Sqrt(second[i]) + Epsilon);
        }
    }

    public static double SquaredNorm(ReadOnlySpan<float> gradient)
    {
        double sum = 0;
        foreach (float value in gradient)
        {
            sum += value * value;
        }

        return sum;
    }
}
