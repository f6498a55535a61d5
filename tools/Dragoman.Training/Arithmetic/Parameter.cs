namespace Dragoman.Training.Arithmetic;

/// <summary>A trained matrix with its gradient and Adam's two moments; row-major.</summary>
internal sealed class Parameter
{
    private readonly float[] _first;
    private readonly float[] _second;

    /// <summary>Makes a matrix whose values are drawn evenly from [-range, range).</summary>
    public Parameter(int rows, int columns, float range, Random random)
    {
        Rows = rows;
        Columns = columns;
        Values = new float[rows * columns];
        Gradient = new float[rows * columns];
        _first = new float[rows * columns];
        _second = new float[rows * columns];
        for (int i = 0; range > 0 && i < Values.Length; i++)
        {
            Values[i] = ((random.NextSingle() * 2) - 1) * range;
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Values { get; }

    public float[] Gradient { get; }

    /// <summary>Sum of the squares of the gradient.</summary>
    public double SquaredNorm() => Adam.SquaredNorm(Gradient);

    /// <summary>Takes one step and clears the gradient.</summary>
    public void Step(in AdamStep step)
    {
        Adam.Apply(step, Values, Gradient, _first, _second);
        Array.Clear(Gradient);
    }
}
