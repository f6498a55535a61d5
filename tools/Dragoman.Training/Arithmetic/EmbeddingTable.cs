namespace Dragoman.Training.Arithmetic;

/// <summary>Rows that are trained one by one: only rows that a batch used take a step.</summary>
internal sealed class EmbeddingTable
{
    private readonly float[] _gradient;
    private readonly float[] _first;
    private readonly float[] _second;
    private readonly bool[] _isTouched;
    private readonly List<int> _touched = [];

    /// <summary>Makes a table of zeros: a row that training never uses stays silent.</summary>
    public EmbeddingTable(int rows, int width)
    {
        Rows = rows;
        Width = width;
        Values = new float[rows * width];
        _gradient = new float[rows * width];
        _first = new float[rows * width];
        _second = new float[rows * width];
        _isTouched = new bool[rows];
    }

    public int Rows { get; }

    public int Width { get; }

    public float[] Values { get; }

    public void AddTo(int row, Span<float> into) => Matrices.Add(Values.AsSpan(row * Width, Width), into);

    public void AddGradient(int row, ReadOnlySpan<float> gradient)
    {
        if (!_isTouched[row])
        {
            _isTouched[row] = true;
            _touched.Add(row);
        }

        Matrices.Add(gradient, _gradient.AsSpan(row * Width, Width));
    }

    public double SquaredNorm()
    {
        double sum = 0;
        foreach (int row in _touched)
        {
            sum += Adam.SquaredNorm(_gradient.AsSpan(row * Width, Width));
        }

        return sum;
    }

    public void Step(in AdamStep step)
    {
        foreach (int row in _touched)
        {
            int at = row * Width;
            Adam.Apply(
                step, Values.AsSpan(at, Width), _gradient.AsSpan(at, Width), _first.AsSpan(at, Width), _second.AsSpan(at, Width));
            Array.Clear(_gradient, at, Width);
            _isTouched[row] = false;
        }

        _touched.Clear();
    }
}
