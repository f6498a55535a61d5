using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Dragoman.Language.Learning;

/// <summary>Sums of products of whole numbers, with the quickest instructions at hand. All ways give the same sums.</summary>
/// <remarks>A tile is six rows of inputs by one panel of 16 outputs, so that each weight is read once for six rows, and twelve
/// sums of eight outputs fill the sixteen registers of 256 bits.</remarks>
internal static class IntegerProducts
{
    /// <summary>Rows of a tile.</summary>
    public const int Tile = 6;

    /// <summary>Sums of a tile.</summary>
    public const int TileSums = Tile * PanelWidth;

    private const int FewRows = 2; // go quicker one by one than as a tile with rows to spare
    private const int PanelWidth = QuantisedMatrix.PanelWidth;

    /// <summary>Multiplies up to six rows of inputs with a panel of 16 outputs.</summary>
    /// <param name="weights">The panel: for each pair of inputs 16 pairs of weights.</param>
    /// <param name="x">The rows, one after the other.</param>
    /// <param name="pairs">Pairs of inputs in a row.</param>
    /// <param name="rows">1 to 6.</param>
    /// <param name="sums">Gets 16 sums for each row; has room for <see cref="TileSums"/>, and the rest of them may change too.</param>
    public static void Sum(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums)
    {
        if (rows <= FewRows || !Avx2.IsSupported)
        {
            for (int row = 0; row < rows; row++)
            {
                SumRow(weights, x[(row * pairs * 2)..], pairs, sums[(row * PanelWidth)..]);
            }

            return;
        }

        if (Avx512BW.IsSupported)
        {
            Sum512(weights, x, pairs, rows, sums);
        }
        else
        {
            Sum256(weights, x, pairs, rows, sums);
        }
    }

    /// <summary>Multiplies one row of inputs with a panel of 16 outputs.</summary>
    /// <param name="weights">As in <see cref="Sum"/>.</param>
    /// <param name="x">The row.</param>
    /// <param name="pairs">Pairs of inputs in the row.</param>
    /// <param name="sums">Gets 16 sums.</param>
    public static void SumRow(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, Span<int> sums)
    {
        if (Avx512BW.IsSupported)
        {
            SumRow512(weights, x, pairs, sums);
        }
        else if (Avx2.IsSupported)
        {
            SumRow256(weights, x, pairs, sums);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            SumRow128(weights, x, pairs, sums);
        }
        else
        {
            SumRowPlain(weights, x, pairs, sums);
        }
    }

    /// <summary>Like <see cref="SumRow"/>, without vector instructions.</summary>
    internal static void SumRowPlain(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, Span<int> sums)
    {
        Span<int> into = sums[..PanelWidth];
        into.Clear();
        for (int pair = 0; pair < pairs; pair++)
        {
            ReadOnlySpan<short> cells = weights.Slice(pair * 2 * PanelWidth, 2 * PanelWidth);
            int left = x[2 * pair], right = x[(2 * pair) + 1];
            for (int i = 0; i < into.Length; i++)
            {
                into[i] += (cells[2 * i] * left) + (cells[(2 * i) + 1] * right);
            }
        }
    }

    /// <summary>Like <see cref="SumRow"/>, with vectors of 128 bits.</summary>
    internal static void SumRow128(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, Span<int> sums)
    {
        Check(weights, x, pairs, 1, sums, PanelWidth);
        ref short panel = ref MemoryMarshal.GetReference(weights);
        ref int inputs = ref First(x);
        Vector128<int> a = default, b = a, c = a, d = a;
        for (nuint pair = 0; pair < (nuint)pairs; pair++)
        {
            Vector128<short> input = Vector128.Create(Unsafe.Add(ref inputs, pair)).AsInt16();
            a += PairsOf(Vector128.LoadUnsafe(ref panel, pair * 32), input);
            b += PairsOf(Vector128.LoadUnsafe(ref panel, (pair * 32) + 8), input);
            c += PairsOf(Vector128.LoadUnsafe(ref panel, (pair * 32) + 16), input);
            d += PairsOf(Vector128.LoadUnsafe(ref panel, (pair * 32) + 24), input);
        }

        ref int into = ref MemoryMarshal.GetReference(sums);
        a.StoreUnsafe(ref into);
        b.StoreUnsafe(ref into, 4);
        c.StoreUnsafe(ref into, 8);
        d.StoreUnsafe(ref into, 12);
    }

    /// <summary>Like <see cref="SumRow"/>, with vectors of 256 bits.</summary>
    internal static void SumRow256(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, Span<int> sums)
    {
        Check(weights, x, pairs, 1, sums, PanelWidth);
        ref short panel = ref MemoryMarshal.GetReference(weights);
        ref int inputs = ref First(x);
        Vector256<int> low = default, high = low, otherLow = low, otherHigh = low;
        nuint pair = 0, even = (nuint)pairs & ~1u;
        for (; pair < even; pair += 2)
        {
            Vector256<short> input = Vector256.Create(Unsafe.Add(ref inputs, pair)).AsInt16();
            low = AddPairs(low, Vector256.LoadUnsafe(ref panel, pair * 32), input);
            high = AddPairs(high, Vector256.LoadUnsafe(ref panel, (pair * 32) + 16), input);
            input = Vector256.Create(Unsafe.Add(ref inputs, pair + 1)).AsInt16();
            otherLow = AddPairs(otherLow, Vector256.LoadUnsafe(ref panel, (pair * 32) + 32), input);
            otherHigh = AddPairs(otherHigh, Vector256.LoadUnsafe(ref panel, (pair * 32) + 48), input);
        }

        if (pair < (nuint)pairs)
        {
            Vector256<short> input = Vector256.Create(Unsafe.Add(ref inputs, pair)).AsInt16();
            low = AddPairs(low, Vector256.LoadUnsafe(ref panel, pair * 32), input);
            high = AddPairs(high, Vector256.LoadUnsafe(ref panel, (pair * 32) + 16), input);
        }

        ref int into = ref MemoryMarshal.GetReference(sums);
        (low + otherLow).StoreUnsafe(ref into);
        (high + otherHigh).StoreUnsafe(ref into, 8);
    }

    /// <summary>Like <see cref="Sum"/>, with vectors of 256 bits.</summary>
    internal static void Sum256(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums)
    {
        Check(weights, x, pairs, rows, sums, TileSums);
        ref short panel = ref MemoryMarshal.GetReference(weights);
        ref int a = ref First(x);
        ref int b = ref Row(ref a, 1, rows, pairs), c = ref Row(ref a, 2, rows, pairs), d = ref Row(ref a, 3, rows, pairs);
        ref int e = ref Row(ref a, 4, rows, pairs), f = ref Row(ref a, 5, rows, pairs);
        Vector256<int> al = default, ah = al, bl = al, bh = al, cl = al, ch = al, dl = al, dh = al, el = al, eh = al, fl = al, fh = al;
        for (nuint pair = 0; pair < (nuint)pairs; pair++)
        {
            Vector256<short> low = Vector256.LoadUnsafe(ref panel, pair * 32), high = Vector256.LoadUnsafe(ref panel, (pair * 32) + 16);
            Vector256<short> input = Vector256.Create(Unsafe.Add(ref a, pair)).AsInt16();
            al = AddPairs(al, low, input);
            ah = AddPairs(ah, high, input);
            input = Vector256.Create(Unsafe.Add(ref b, pair)).AsInt16();
            bl = AddPairs(bl, low, input);
            bh = AddPairs(bh, high, input);
            input = Vector256.Create(Unsafe.Add(ref c, pair)).AsInt16();
            cl = AddPairs(cl, low, input);
            ch = AddPairs(ch, high, input);
            input = Vector256.Create(Unsafe.Add(ref d, pair)).AsInt16();
            dl = AddPairs(dl, low, input);
            dh = AddPairs(dh, high, input);
            input = Vector256.Create(Unsafe.Add(ref e, pair)).AsInt16();
            el = AddPairs(el, low, input);
            eh = AddPairs(eh, high, input);
            input = Vector256.Create(Unsafe.Add(ref f, pair)).AsInt16();
            fl = AddPairs(fl, low, input);
            fh = AddPairs(fh, high, input);
        }

        ref int into = ref MemoryMarshal.GetReference(sums);
        Store(al, ah, ref into, 0);
        Store(bl, bh, ref into, 1);
        Store(cl, ch, ref into, 2);
        Store(dl, dh, ref into, 3);
        Store(el, eh, ref into, 4);
        Store(fl, fh, ref into, 5);
    }

    /// <summary>Like <see cref="Sum"/>, with vectors of 512 bits.</summary>
    internal static void Sum512(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums)
    {
        Check(weights, x, pairs, rows, sums, TileSums);
        ref short panel = ref MemoryMarshal.GetReference(weights);
        ref int a = ref First(x);
        ref int b = ref Row(ref a, 1, rows, pairs), c = ref Row(ref a, 2, rows, pairs), d = ref Row(ref a, 3, rows, pairs);
        ref int e = ref Row(ref a, 4, rows, pairs), f = ref Row(ref a, 5, rows, pairs);
        Vector512<int> sa = Vector512<int>.Zero, sb = sa, sc = sa, sd = sa, se = sa, sf = sa;
        for (nuint pair = 0; pair < (nuint)pairs; pair++)
        {
            Vector512<short> w = Vector512.LoadUnsafe(ref panel, pair * 32);
            sa += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref a, pair)).AsInt16());
            sb += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref b, pair)).AsInt16());
            sc += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref c, pair)).AsInt16());
            sd += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref d, pair)).AsInt16());
            se += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref e, pair)).AsInt16());
            sf += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref f, pair)).AsInt16());
        }

        ref int into = ref MemoryMarshal.GetReference(sums);
        sa.StoreUnsafe(ref into);
        sb.StoreUnsafe(ref into, 16);
        sc.StoreUnsafe(ref into, 32);
        sd.StoreUnsafe(ref into, 48);
        se.StoreUnsafe(ref into, 64);
        sf.StoreUnsafe(ref into, 80);
    }

    private static void SumRow512(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, Span<int> sums)
    {
        Check(weights, x, pairs, 1, sums, PanelWidth);
        ref short panel = ref MemoryMarshal.GetReference(weights);
        ref int inputs = ref First(x);
        Vector512<int> sum = Vector512<int>.Zero, other = sum;
        nuint pair = 0, even = (nuint)pairs & ~1u;
        for (; pair < even; pair += 2)
        {
            sum += Avx512BW.MultiplyAddAdjacent(
                Vector512.LoadUnsafe(ref panel, pair * 32), Vector512.Create(Unsafe.Add(ref inputs, pair)).AsInt16());
            other += Avx512BW.MultiplyAddAdjacent(
                Vector512.LoadUnsafe(ref panel, (pair * 32) + 32), Vector512.Create(Unsafe.Add(ref inputs, pair + 1)).AsInt16());
        }

        if (pair < (nuint)pairs)
        {
            sum += Avx512BW.MultiplyAddAdjacent(
                Vector512.LoadUnsafe(ref panel, pair * 32), Vector512.Create(Unsafe.Add(ref inputs, pair)).AsInt16());
        }

        (sum + other).StoreUnsafe(ref MemoryMarshal.GetReference(sums));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> AddPairs(Vector256<int> sums, Vector256<short> weights, Vector256<short> inputs) => AvxVnni.IsSupported
        ? AvxVnni.MultiplyWideningAndAdd(sums, weights, inputs)
        : sums + Avx2.MultiplyAddAdjacent(weights, inputs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> PairsOf(Vector128<short> weights, Vector128<short> inputs)
    {
        if (Sse2.IsSupported)
        {
            return Sse2.MultiplyAddAdjacent(weights, inputs);
        }

        if (AdvSimd.Arm64.IsSupported)
        {
            return AdvSimd.Arm64.AddPairwise(
                AdvSimd.MultiplyWideningLower(weights.GetLower(), inputs.GetLower()), AdvSimd.MultiplyWideningUpper(weights, inputs));
        }

        Vector128<int> both = weights.AsInt32(), other = inputs.AsInt32();
        return ((both << 16 >> 16) * (other << 16 >> 16)) + ((both >> 16) * (other >> 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> low, Vector256<int> high, ref int sums, nuint row)
    {
        low.StoreUnsafe(ref sums, row * PanelWidth);
        high.StoreUnsafe(ref sums, (row * PanelWidth) + 8);
    }

    // A row that is not there is computed as the first one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref int Row(ref int first, int row, int rows, int pairs) => ref Unsafe.Add(ref first, row < rows ? row * pairs : 0);

    private static ref int First(ReadOnlySpan<short> x) => ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(x));

    // The vector ways read and write unchecked.
    private static void Check(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums, int room)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Length, pairs * 2 * PanelWidth, nameof(weights));
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, rows * pairs * 2, nameof(x));
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, room, nameof(sums));
    }
}
