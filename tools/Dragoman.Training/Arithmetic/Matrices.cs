using System.Numerics;

namespace Dragoman.Training.Arithmetic;

/// <summary>Small work on row-major matrices.</summary>
internal static class Matrices
{
    /// <summary>A buffer of at least a length, all 0 up to it; made anew only when the one at hand is too short.</summary>
    public static float[] Clear(ref float[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new float[length + (length / 4)];
        }
        else
        {
            Array.Clear(buffer, 0, length);
        }

        return buffer;
    }

    public static void Transpose(ReadOnlySpan<float> from, int rows, int columns, Span<float> into)
    {
        const int Block = 16;
        for (int top = 0; top < rows; top += Block)
        {
            int bottom = Math.Min(rows, top + Block);
            for (int column = 0; column < columns; column++)
            {
                for (int row = top; row < bottom; row++)
                {
                    into[(column * rows) + row] = from[(row * columns) + column];
                }
            }
        }
    }

    public static void Add(ReadOnlySpan<float> from, Span<float> into)
    {
        int width = Vector<float>.Count, i = 0;
        for (; i <= from.Length - width; i += width)
        {
            (new Vector<float>(from[i..]) + new Vector<float>(into[i..])).CopyTo(into[i..]);
        }

        for (; i < from.Length; i++)
        {
            into[i] += from[i];
        }
    }

    public static void AddScaled(float scale, ReadOnlySpan<float> from, Span<float> into)
    {
        int width = Vector<float>.Count, i = 0;
        for (; i <= from.Length - width; i += width)
        {
            ((new Vector<float>(from[i..]) * scale) + new Vector<float>(into[i..])).CopyTo(into[i..]);
        }

        for (; i < from.Length; i++)
        {
            into[i] += scale * from[i];
        }
    }

    public static void Multiply(ReadOnlySpan<float> by, Span<float> values)
    {
        int width = Vector<float>.Count, i = 0;
        for (; i <= by.Length - width; i += width)
        {
            (new Vector<float>(by[i..]) * new Vector<float>(values[i..])).CopyTo(values[i..]);
        }

        for (; i < by.Length; i++)
        {
            values[i] *= by[i];
        }
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        int width = Vector<float>.Count, i = 0;
        Vector<float> lanes = Vector<float>.Zero;
        for (; i <= left.Length - width; i += width)
        {
            lanes += new Vector<float>(left[i..]) * new Vector<float>(right[i..]);
        }

        float sum = Vector.Sum(lanes);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>Turns scores into probabilities times a weight, and returns the logarithm of the sum of their exponentials.</summary>
    public static double Softmax(Span<float> scores, float weight)
    {
        float highest = float.NegativeInfinity;
        foreach (float score in scores)
        {
            highest = Math.Max(highest, score);
        }

        float sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - highest);
            sum += scores[i];
        }

        float scale = weight / sum;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] *= scale;
        }

        return Math.Log(sum) + highest;
    }

    /// <summary>Turns scores into the gradient of their cross entropy with shares of some choices, and returns it.</summary>
    /// <param name="scores">Scores, overwritten by (probability − share) × weight.</param>
    /// <param name="choices">Indices of the choices.</param>
    /// <param name="shares">The share of each; they sum to 1.</param>
    /// <param name="weight">What the gradient is multiplied by.</param>
    public static double CrossEntropy(Span<float> scores, ReadOnlySpan<int> choices, ReadOnlySpan<float> shares, float weight)
    {
        double wished = 0, wishes = 0;
        for (int i = 0; i < choices.Length; i++)
        {
            wished += (double)shares[i] * scores[choices[i]];
            wishes += shares[i];
        }

        double loss = (wishes * Softmax(scores, weight)) - wished;
        for (int i = 0; i < choices.Length; i++)
        {
            scores[choices[i]] -= shares[i] * weight;
        }

        return loss;
    }
}
