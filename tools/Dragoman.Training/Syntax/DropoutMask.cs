using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>What a layer leaves out: the same numbers for all words of a sentence (Gal and Ghahramani 2016).</summary>
internal sealed class DropoutMask
{
    private readonly float[] _mask;
    private readonly int _width;

    private DropoutMask(float[] mask, int width)
    {
        _mask = mask;
        _width = width;
    }

    public static DropoutMask Draw(int sentences, int width, float dropout, Random random)
    {
        float[] mask = new float[sentences * width];
        for (int i = 0; i < mask.Length; i++)
        {
            mask[i] = random.NextSingle() < dropout ? 0 : 1 / (1 - dropout);
        }

        return new DropoutMask(mask, width);
    }

    public void Apply(SentenceBatch batch, Span<float> values)
    {
        for (int row = 0; row < batch.Rows; row++)
        {
            Matrices.Multiply(_mask.AsSpan(batch.SentenceOf[row] * _width, _width), values.Slice(row * _width, _width));
        }
    }
}
