using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Dragoman.Language.Learning;

/// <summary>Sums of products of whole numbers, with the widest instructions at hand. All ways give the same sums.</summary>
internal static class IntegerProducts
{
    private const int PanelWidth = QuantisedMatrix.PanelWidth;

    /// <summary>Multiplies up to four rows of inputs with a panel of 16 outputs.</summary>
    /// <param name="weights">The panel: for each pair of inputs 16 pairs of weights.</param>
    /// <param name="x">The rows, one after the other.</param>
    /// <param name="pairs">Pairs of inputs in a row.</param>
    /// <param name="rows">1 to 4.</param>
    /// <param name="sums">Gets 16 sums for each row.</param>
    public static void Sum(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums)
    {
        ref short panel = ref MemoryMarshal.GetReference(weights);
        ref int first = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(x));
        if (Avx512BW.IsSupported)
        {
            Sum512(ref panel, ref first, pairs, rows, ref MemoryMarshal.GetReference(sums));
        }
        else if (Avx2.IsSupported)
        {
            Sum256(ref panel, ref first, pairs, rows, ref MemoryMarshal.GetReference(sums));
        }
        else
        {
            SumPlain(weights, x, pairs, rows, sums);
        }
    }

    /// <summary>The same without vector instructions.</summary>
    internal static void SumPlain(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums)
    {
        sums[..(rows * PanelWidth)].Clear();
        for (int row = 0; row < rows; row++)
        {
            Span<int> into = sums.Slice(row * PanelWidth, PanelWidth);
            ReadOnlySpan<short> inputs = x.Slice(row * pairs * 2, pairs * 2);
            for (int pair = 0; pair < pairs; pair++)
            {
                ReadOnlySpan<short> cells = weights.Slice(pair * 2 * PanelWidth, 2 * PanelWidth);
                int left = inputs[2 * pair], right = inputs[(2 * pair) + 1];
                for (int i = 0; i < into.Length; i++)
                {
                    into[i] += (cells[2 * i] * left) + (cells[(2 * i) + 1] * right);
                }
            }
        }
    }

    /// <summary>The same with vectors of 256 bits.</summary>
    internal static void Sum256(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums) => Sum256(
        ref MemoryMarshal.GetReference(weights), ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(x)), pairs, rows, ref MemoryMarshal.GetReference(sums));

    private static void Sum512(ref short panel, ref int x, int pairs, int rows, ref int sums)
    {
        Vector512<int> a = Vector512<int>.Zero, b = a, c = a, d = a;
        if (rows == 4)
        {
            for (int pair = 0; pair < pairs; pair++)
            {
                Vector512<short> w = Vector512.LoadUnsafe(ref panel, (nuint)(pair * 32));
                a += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref x, pair)).AsInt16());
                b += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref x, pairs + pair)).AsInt16());
                c += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref x, (2 * pairs) + pair)).AsInt16());
                d += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref x, (3 * pairs) + pair)).AsInt16());
            }

            a.StoreUnsafe(ref sums);
            b.StoreUnsafe(ref sums, 16);
            c.StoreUnsafe(ref sums, 32);
            d.StoreUnsafe(ref sums, 48);
            return;
        }

        for (int row = 0; row < rows; row++)
        {
            a = b = Vector512<int>.Zero;
            int pair = 0;
            for (; pair <= pairs - 2; pair += 2)
            {
                a += Avx512BW.MultiplyAddAdjacent(
                    Vector512.LoadUnsafe(ref panel, (nuint)(pair * 32)), Vector512.Create(Unsafe.Add(ref x, (row * pairs) + pair)).AsInt16());
                b += Avx512BW.MultiplyAddAdjacent(
                    Vector512.LoadUnsafe(ref panel, (nuint)(pair * 32) + 32), Vector512.Create(Unsafe.Add(ref x, (row * pairs) + pair + 1)).AsInt16());
            }

            if (pair < pairs)
            {
                a += Avx512BW.MultiplyAddAdjacent(
                    Vector512.LoadUnsafe(ref panel, (nuint)(pair * 32)), Vector512.Create(Unsafe.Add(ref x, (row * pairs) + pair)).AsInt16());
            }

            (a + b).StoreUnsafe(ref sums, (nuint)(row * PanelWidth));
        }
    }

    private static void Sum256(ref short panel, ref int x, int pairs, int rows, ref int sums)
    {
        for (int row = 0; row < rows; row++)
        {
            Vector256<int> low = Vector256<int>.Zero, high = low;
            for (int pair = 0; pair < pairs; pair++)
            {
                Vector256<short> inputs = Vector256.Create(Unsafe.Add(ref x, (row * pairs) + pair)).AsInt16();
                low += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref panel, (nuint)(pair * 32)), inputs);
                high += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref panel, (nuint)(pair * 32) + 16), inputs);
            }

            low.StoreUnsafe(ref sums, (nuint)(row * PanelWidth));
            high.StoreUnsafe(ref sums, (nuint)(row * PanelWidth) + 8);
        }
    }
}
