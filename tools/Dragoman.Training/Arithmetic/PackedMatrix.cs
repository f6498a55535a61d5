using System.Runtime.Intrinsics;

namespace Dragoman.Training.Arithmetic;

/// <summary>A matrix laid out for multiplying by it from the right: panels of 32 columns, each row after row, padded with 0.</summary>
/// <remarks>Each element of a product is summed in one lane, in the order of the rows: the same sum on any width of vectors.</remarks>
internal sealed class PackedMatrix
{
    private const int PanelWidth = 32;
    private float[] _values = [];

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    /// <summary>Lays out a row-major matrix.</summary>
    public void Pack(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        Reserve(rows, columns);
        for (int panel = 0; panel < columns; panel += PanelWidth)
        {
            int width = Math.Min(PanelWidth, columns - panel);
            Span<float> into = _values.AsSpan(panel * rows, rows * PanelWidth);
            for (int row = 0; row < rows; row++)
            {
                Span<float> cells = into.Slice(row * PanelWidth, PanelWidth);
                matrix.Slice((row * columns) + panel, width).CopyTo(cells);
                cells[width..].Clear();
            }
        }
    }

    /// <summary>Lays out the transpose of a row-major matrix of <paramref name="columns"/> rows and <paramref name="rows"/> columns.</summary>
    public void PackTransposed(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        Reserve(rows, columns);
        Array.Clear(_values, 0, PanelsOf(columns) * PanelWidth * rows);
        for (int column = 0; column < columns; column++)
        {
            int panel = column / PanelWidth * PanelWidth;
            Span<float> into = _values.AsSpan(panel * rows, rows * PanelWidth);
            ReadOnlySpan<float> from = matrix.Slice(column * rows, rows);
            for (int row = 0; row < rows; row++)
            {
                into[(row * PanelWidth) + column - panel] = from[row];
            }
        }
    }

    /// <summary>Adds left × this to <paramref name="into"/>; both row-major, with the given distance between rows.</summary>
    public unsafe void MultiplyAdd(ReadOnlySpan<float> left, int leftStride, int leftRows, Span<float> into, int stride)
    {
        if (leftRows == 0)
        {
            return;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(left.Length, ((leftRows - 1) * leftStride) + Rows, nameof(left));
        ArgumentOutOfRangeException.ThrowIfLessThan(into.Length, ((leftRows - 1) * stride) + Columns, nameof(into));
        fixed (float* a = left, b = _values, c = into)
        {
            for (int panel = 0; panel < Columns; panel += PanelWidth)
            {
                MultiplyPanel(a, leftStride, leftRows, b + ((long)panel * Rows), c + panel, stride, Math.Min(PanelWidth, Columns - panel));
            }
        }
    }

    private static int PanelsOf(int columns) => (columns + PanelWidth - 1) / PanelWidth;

    private void Reserve(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        int needed = PanelsOf(columns) * PanelWidth * rows;
        if (_values.Length < needed)
        {
            _values = new float[needed];
        }
    }

    private unsafe void MultiplyPanel(float* a, int leftStride, int leftRows, float* panel, float* c, int stride, int width)
    {
        float* spare = stackalloc float[8 * PanelWidth];
        int row = 0;
        while (row < leftRows)
        {
            int count = leftRows - row >= 8 ? 8 : leftRows - row >= 4 ? 4 : 1;
            float* target = c + ((long)row * stride);
            if (width == PanelWidth)
            {
                Multiply(count, a + ((long)row * leftStride), leftStride, panel, target, stride);
            }
            else
            {
                new Span<float>(spare, 8 * PanelWidth).Clear();
                Multiply(count, a + ((long)row * leftStride), leftStride, panel, spare, PanelWidth);
                AddPart(spare, target, count, stride, width);
            }

            row += count;
        }
    }

    private static unsafe void AddPart(float* from, float* into, int rows, int stride, int width)
    {
        for (int r = 0; r < rows; r++)
        {
            for (int i = 0; i < width; i++)
            {
                into[((long)r * stride) + i] += from[(r * PanelWidth) + i];
            }
        }
    }

    private unsafe void Multiply(int count, float* a, int leftStride, float* panel, float* c, int stride)
    {
        if (count == 8)
        {
            MultiplyEight(a, leftStride, panel, c, stride);
        }
        else if (count == 4)
        {
            MultiplyFour(a, leftStride, panel, c, stride);
        }
        else
        {
            MultiplyOne(a, panel, c);
        }
    }

    private unsafe void MultiplyEight(float* a, int s, float* panel, float* c, int stride)
    {
        Vector512<float> x0 = Vector512<float>.Zero, y0 = x0, x1 = x0, y1 = x0, x2 = x0, y2 = x0, x3 = x0, y3 = x0;
        Vector512<float> x4 = x0, y4 = x0, x5 = x0, y5 = x0, x6 = x0, y6 = x0, x7 = x0, y7 = x0;
        float* a4 = a + (4L * s);
        for (int k = 0; k < Rows; k++)
        {
            Vector512<float> left = Vector512.Load(panel), right = Vector512.Load(panel + 16);
            panel += PanelWidth;
            Vector512<float> v = Vector512.Create(a[k]);
            x0 = Vector512.FusedMultiplyAdd(v, left, x0);
            y0 = Vector512.FusedMultiplyAdd(v, right, y0);
            v = Vector512.Create(a[s + k]);
            x1 = Vector512.FusedMultiplyAdd(v, left, x1);
            y1 = Vector512.FusedMultiplyAdd(v, right, y1);
            v = Vector512.Create(a[(2 * s) + k]);
            x2 = Vector512.FusedMultiplyAdd(v, left, x2);
            y2 = Vector512.FusedMultiplyAdd(v, right, y2);
            v = Vector512.Create(a[(3 * s) + k]);
            x3 = Vector512.FusedMultiplyAdd(v, left, x3);
            y3 = Vector512.FusedMultiplyAdd(v, right, y3);
            v = Vector512.Create(a4[k]);
            x4 = Vector512.FusedMultiplyAdd(v, left, x4);
            y4 = Vector512.FusedMultiplyAdd(v, right, y4);
            v = Vector512.Create(a4[s + k]);
            x5 = Vector512.FusedMultiplyAdd(v, left, x5);
            y5 = Vector512.FusedMultiplyAdd(v, right, y5);
            v = Vector512.Create(a4[(2 * s) + k]);
            x6 = Vector512.FusedMultiplyAdd(v, left, x6);
            y6 = Vector512.FusedMultiplyAdd(v, right, y6);
            v = Vector512.Create(a4[(3 * s) + k]);
            x7 = Vector512.FusedMultiplyAdd(v, left, x7);
            y7 = Vector512.FusedMultiplyAdd(v, right, y7);
        }

        float* c4 = c + (4L * stride);
        Add(c, x0, y0);
        Add(c + stride, x1, y1);
        Add(c + (2L * stride), x2, y2);
        Add(c + (3L * stride), x3, y3);
        Add(c4, x4, y4);
        Add(c4 + stride, x5, y5);
        Add(c4 + (2L * stride), x6, y6);
        Add(c4 + (3L * stride), x7, y7);
    }

    private unsafe void MultiplyFour(float* a, int s, float* panel, float* c, int stride)
    {
        Vector512<float> x0 = Vector512<float>.Zero, y0 = x0, x1 = x0, y1 = x0, x2 = x0, y2 = x0, x3 = x0, y3 = x0;
        for (int k = 0; k < Rows; k++)
        {
            Vector512<float> left = Vector512.Load(panel), right = Vector512.Load(panel + 16);
            panel += PanelWidth;
            Vector512<float> v = Vector512.Create(a[k]);
            x0 = Vector512.FusedMultiplyAdd(v, left, x0);
            y0 = Vector512.FusedMultiplyAdd(v, right, y0);
            v = Vector512.Create(a[s + k]);
            x1 = Vector512.FusedMultiplyAdd(v, left, x1);
            y1 = Vector512.FusedMultiplyAdd(v, right, y1);
            v = Vector512.Create(a[(2 * s) + k]);
            x2 = Vector512.FusedMultiplyAdd(v, left, x2);
            y2 = Vector512.FusedMultiplyAdd(v, right, y2);
            v = Vector512.Create(a[(3 * s) + k]);
            x3 = Vector512.FusedMultiplyAdd(v, left, x3);
            y3 = Vector512.FusedMultiplyAdd(v, right, y3);
        }

        Add(c, x0, y0);
        Add(c + stride, x1, y1);
        Add(c + (2L * stride), x2, y2);
        Add(c + (3L * stride), x3, y3);
    }

    private unsafe void MultiplyOne(float* a, float* panel, float* c)
    {
        Vector512<float> x = Vector512<float>.Zero, y = x;
        for (int k = 0; k < Rows; k++)
        {
            Vector512<float> v = Vector512.Create(a[k]);
            x = Vector512.FusedMultiplyAdd(v, Vector512.Load(panel), x);
            y = Vector512.FusedMultiplyAdd(v, Vector512.Load(panel + 16), y);
            panel += PanelWidth;
        }

        Add(c, x, y);
    }

    private static unsafe void Add(float* c, Vector512<float> x, Vector512<float> y)
    {
        (Vector512.Load(c) + x).Store(c);
        (Vector512.Load(c + 16) + y).Store(c + 16);
    }
}
