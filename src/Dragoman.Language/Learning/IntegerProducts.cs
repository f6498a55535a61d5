using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Dragoman.Language.Learning;

/// <summary>Sums of products of whole numbers, with the widest instructions at hand. All ways give the same sums.</summary>
/// <remarks>A tile is four rows of inputs by one panel of 16 outputs: each weight is read once for four rows. A single row
/// goes by four panels instead, so that four sums grow side by side.</remarks>
internal static class IntegerProducts
{
    /// <summary>Sums that one call finds at most.</summary>
    public const int MostSums = Tile * PanelWidth;

    private const int Tile = 4;
    private const int PanelWidth = QuantisedMatrix.PanelWidth;

    /// <summary>Multiplies up to four rows of inputs with a panel of 16 outputs.</summary>
    /// <param name="weights">The panel: for each pair of inputs 16 pairs of weights.</param>
    /// <param name="x">The rows, one after the other.</param>
    /// <param name="pairs">Pairs of inputs in a row.</param>
    /// <param name="rows">1 to 4.</param>
    /// <param name="sums">Gets 16 sums for each row; of its <see cref="MostSums"/> numbers the rest may change too.</param>
    public static void Sum(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums)
    {
        if (Avx512BW.IsSupported)
        {
            Check(weights, x, pairs, 1, rows, sums);
            Sum512(ref MemoryMarshal.GetReference(weights), ref First(x), (nuint)pairs, rows, ref MemoryMarshal.GetReference(sums));
        }
        else if (Avx2.IsSupported)
        {
            Sum256(weights, x, pairs, rows, sums);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            Sum128(weights, x, pairs, rows, sums);
        }
        else
        {
            SumPlain(weights, x, pairs, rows, sums);
        }
    }

    /// <summary>Multiplies one row of inputs with up to four panels.</summary>
    /// <param name="weights">The panels, one after the other.</param>
    /// <param name="x">The row.</param>
    /// <param name="pairs">Pairs of inputs in the row.</param>
    /// <param name="panels">1 to 4.</param>
    /// <param name="sums">Gets 16 sums for each panel; has room for <see cref="MostSums"/>.</param>
    public static void SumRow(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int panels, Span<int> sums)
    {
        if (panels == Tile && Avx512BW.IsSupported)
        {
            Check(weights, x, pairs, panels, 1, sums);
            SumRow512(ref MemoryMarshal.GetReference(weights), ref First(x), (nuint)pairs, ref MemoryMarshal.GetReference(sums));
            return;
        }

        int panel = pairs * 2 * PanelWidth;
        Span<int> found = stackalloc int[MostSums];
        for (int i = 0; i < panels; i++)
        {
            Sum(weights.Slice(i * panel, panel), x, pairs, 1, found);
            found[..PanelWidth].CopyTo(sums[(i * PanelWidth)..]);
        }
    }

    /// <summary>Like <see cref="Sum"/>, without vector instructions.</summary>
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

    /// <summary>Like <see cref="Sum"/>, with vectors of 256 bits.</summary>
    internal static void Sum256(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums)
    {
        Check(weights, x, pairs, 1, rows, sums);
        ref short panel = ref MemoryMarshal.GetReference(weights);
        ref int a = ref First(x);
        ref int b = ref Unsafe.Add(ref a, rows > 1 ? pairs : 0), c = ref Unsafe.Add(ref a, rows > 2 ? 2 * pairs : 0);
        ref int d = ref Unsafe.Add(ref a, rows > 3 ? 3 * pairs : 0);
        Vector256<int> al = default, ah = al, bl = al, bh = al, cl = al, ch = al, dl = al, dh = al;
        for (nuint pair = 0; pair < (nuint)pairs; pair++)
        {
            Vector256<short> low = Vector256.LoadUnsafe(ref panel, pair * 32), high = Vector256.LoadUnsafe(ref panel, (pair * 32) + 16);
            Vector256<short> inputs = Vector256.Create(Unsafe.Add(ref a, pair)).AsInt16();
            (al, ah) = (AddPairs(al, low, inputs), AddPairs(ah, high, inputs));
            inputs = Vector256.Create(Unsafe.Add(ref b, pair)).AsInt16();
            (bl, bh) = (AddPairs(bl, low, inputs), AddPairs(bh, high, inputs));
            inputs = Vector256.Create(Unsafe.Add(ref c, pair)).AsInt16();
            (cl, ch) = (AddPairs(cl, low, inputs), AddPairs(ch, high, inputs));
            inputs = Vector256.Create(Unsafe.Add(ref d, pair)).AsInt16();
            (dl, dh) = (AddPairs(dl, low, inputs), AddPairs(dh, high, inputs));
        }

        ref int into = ref MemoryMarshal.GetReference(sums);
        al.StoreUnsafe(ref into);
        ah.StoreUnsafe(ref into, 8);
        bl.StoreUnsafe(ref into, 16);
        bh.StoreUnsafe(ref into, 24);
        cl.StoreUnsafe(ref into, 32);
        ch.StoreUnsafe(ref into, 40);
        dl.StoreUnsafe(ref into, 48);
        dh.StoreUnsafe(ref into, 56);
    }

    /// <summary>Like <see cref="Sum"/>, with vectors of 128 bits.</summary>
    internal static void Sum128(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int rows, Span<int> sums)
    {
        Check(weights, x, pairs, 1, rows, sums);
        ref short panel = ref MemoryMarshal.GetReference(weights);
        for (int row = 0; row < rows; row++)
        {
            ref int first = ref Unsafe.Add(ref First(x), row * pairs);
            Vector128<int> a = default, b = a, c = a, d = a;
            for (nuint pair = 0; pair < (nuint)pairs; pair++)
            {
                Vector128<short> inputs = Vector128.Create(Unsafe.Add(ref first, pair)).AsInt16();
                a += PairsOf(Vector128.LoadUnsafe(ref panel, pair * 32), inputs);
                b += PairsOf(Vector128.LoadUnsafe(ref panel, (pair * 32) + 8), inputs);
                c += PairsOf(Vector128.LoadUnsafe(ref panel, (pair * 32) + 16), inputs);
                d += PairsOf(Vector128.LoadUnsafe(ref panel, (pair * 32) + 24), inputs);
            }

            ref int into = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), row * PanelWidth);
            a.StoreUnsafe(ref into);
            b.StoreUnsafe(ref into, 4);
            c.StoreUnsafe(ref into, 8);
            d.StoreUnsafe(ref into, 12);
        }
    }

    /// <summary>Adds the products of each pair of neighbours, without a rounding that could differ.</summary>
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

    private static void Sum512(ref short panel, ref int a, nuint pairs, int rows, ref int sums)
    {
        ref int b = ref Unsafe.Add(ref a, rows > 1 ? pairs : 0), c = ref Unsafe.Add(ref a, rows > 2 ? 2 * pairs : 0);
        ref int d = ref Unsafe.Add(ref a, rows > 3 ? 3 * pairs : 0);
        Vector512<int> sa = Vector512<int>.Zero, sb = sa, sc = sa, sd = sa;
        for (nuint pair = 0; pair < pairs; pair++)
        {
            Vector512<short> w = Vector512.LoadUnsafe(ref panel, pair * 32);
            sa += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref a, pair)).AsInt16());
            sb += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref b, pair)).AsInt16());
            sc += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref c, pair)).AsInt16());
            sd += Avx512BW.MultiplyAddAdjacent(w, Vector512.Create(Unsafe.Add(ref d, pair)).AsInt16());
        }

        sa.StoreUnsafe(ref sums);
        sb.StoreUnsafe(ref sums, 16);
        sc.StoreUnsafe(ref sums, 32);
        sd.StoreUnsafe(ref sums, 48);
    }

    private static void SumRow512(ref short panel, ref int x, nuint pairs, ref int sums)
    {
        ref short b = ref Unsafe.Add(ref panel, pairs * 32), c = ref Unsafe.Add(ref b, pairs * 32), d = ref Unsafe.Add(ref c, pairs * 32);
        Vector512<int> sa = Vector512<int>.Zero, sb = sa, sc = sa, sd = sa;
        for (nuint pair = 0; pair < pairs; pair++)
        {
            Vector512<short> inputs = Vector512.Create(Unsafe.Add(ref x, pair)).AsInt16();
            sa += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref panel, pair * 32), inputs);
            sb += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref b, pair * 32), inputs);
            sc += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref c, pair * 32), inputs);
            sd += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref d, pair * 32), inputs);
        }

        sa.StoreUnsafe(ref sums);
        sb.StoreUnsafe(ref sums, 16);
        sc.StoreUnsafe(ref sums, 32);
        sd.StoreUnsafe(ref sums, 48);
    }

    private static ref int First(ReadOnlySpan<short> x) => ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(x));

    // The vector ways read and write past what the compiler checks.
    private static void Check(ReadOnlySpan<short> weights, ReadOnlySpan<short> x, int pairs, int panels, int rows, Span<int> sums)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Length, panels * pairs * 2 * PanelWidth, nameof(weights));
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, rows * pairs * 2, nameof(x));
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, MostSums, nameof(sums));
    }
}
