namespace Dragoman.Language.Parsing;

/// <summary>Finds the tree with one root whose arcs score highest together; arcs may cross.</summary>
/// <remarks>Source: Chu and Liu 1965, Edmonds 1967. Cycles are put into one position each until none is left, which takes time in
/// line with the number of pairs. Hanging from the root costs so much that one word does; between trees with one root the cost
/// decides nothing. Sums are of double precision, so that the cost rounds nothing away.</remarks>
internal sealed class SpanningTree
{
    private const double CostOfRoot = 1e7;
    private readonly int _length;
    private readonly double[] _scores;
    private readonly int[] _heads;
    private readonly bool[] _isGone;
    private readonly Stack<Contraction> _contractions = [];

    private SpanningTree(ReadOnlySpan<float> scores, int length)
    {
        _length = length;
        _scores = new double[length * length];
        _heads = new int[length];
        _isGone = new bool[length];
        for (int i = length; i < _scores.Length; i++)
        {
            _scores[i] = scores[i] - (i % length == 0 ? CostOfRoot : 0);
        }

        for (int i = 1; i < length; i++)
        {
            _heads[i] = BestHead(i);
        }
    }

    /// <summary>Finds the tree.</summary>
    /// <param name="scores">Score of position j as the head of position i at [i * length + j]; position 0 is the root. Within ±10,000.</param>
    /// <param name="length">Number of positions, the root counted; at least 2.</param>
    /// <param name="heads">Gets the head of each position; position 0 has none and says 0.</param>
    public static void Find(ReadOnlySpan<float> scores, int length, Span<int> heads)
    {
        heads = heads[..length];
        heads[0] = 0;
        for (int i = 1; i < length; i++)
        {
            heads[i] = BestHead(scores.Slice(i * length, length), i);
        }

        if (heads[1..].Count(0) != 1 || FindCycle(heads) is not null)
        {
            new SpanningTree(scores, length).Solve().CopyTo(heads);
        }
    }

    private static int BestHead(ReadOnlySpan<float> row, int dependent)
    {
        int best = 0;
        for (int j = 1; j < row.Length; j++)
        {
            best = j != dependent && row[j] > row[best] ? j : best;
        }

        return best;
    }

    private int BestHead(int dependent)
    {
        ReadOnlySpan<double> row = _scores.AsSpan(dependent * _length, _length);
        int best = 0;
        for (int j = 1; j < row.Length; j++)
        {
            best = j != dependent && !_isGone[j] && row[j] > row[best] ? j : best;
        }

        return best;
    }

    private static List<int>? FindCycle(ReadOnlySpan<int> heads)
    {
        Span<int> seenFrom = heads.Length <= 256 ? stackalloc int[heads.Length] : new int[heads.Length];
        seenFrom.Clear();
        for (int start = 1; start < heads.Length; start++)
        {
            int at = start;
            while (at != 0 && seenFrom[at] == 0)
            {
                seenFrom[at] = start;
                at = heads[at];
            }

            if (at == 0 || seenFrom[at] != start)
            {
                continue;
            }

            List<int> cycle = [at];
            for (int next = heads[at]; next != at; next = heads[next])
            {
                cycle.Add(next);
            }

            return cycle;
        }

        return null;
    }

    private int[] Solve()
    {
        while (FindCycle(_heads) is { } cycle)
        {
            Contract(cycle);
        }

        while (_contractions.TryPop(out Contraction? contraction))
        {
            Expand(contraction);
        }

        return _heads;
    }

    /// <summary>Lets the first position of a cycle stand for all of it.</summary>
    private void Contract(List<int> cycle)
    {
        int whole = cycle[0];
        int[] headsWithin = [.. cycle.Select(node => _heads[node])], entered = new int[_length], left = new int[_length];
        double[] kept = [.. cycle.Select(node => _scores[(node * _length) + _heads[node]])];
        foreach (int node in cycle)
        {
            _isGone[node] = true;
        }

        for (int a = 0; a < _length; a++)
        {
            if (_isGone[a])
            {
                continue;
            }

            double into = double.NegativeInfinity, from = double.NegativeInfinity;
            for (int i = 0; i < kept.Length; i++)
            {
                int node = cycle[i];
                double gain = _scores[(node * _length) + a] - kept[i], asHead = _scores[(a * _length) + node];
                (into, entered[a]) = gain > into ? (gain, node) : (into, entered[a]);
                (from, left[a]) = asHead > from ? (asHead, node) : (from, left[a]);
            }

            _scores[(whole * _length) + a] = into;
            _scores[(a * _length) + whole] = from;
            _heads[a] = cycle.Contains(_heads[a]) ? whole : _heads[a];
        }

        foreach (int node in cycle)
        {
            _heads[node] = 0; // so that no cycle is found among those that are gone
        }

        _heads[whole] = BestHead(whole);
        _isGone[whole] = false;
        _contractions.Push(new Contraction(cycle, headsWithin, entered, left));
    }

    /// <summary>Breaks a cycle open where its head enters it.</summary>
    private void Expand(Contraction contraction)
    {
        int whole = contraction.Cycle[0], head = _heads[whole];
        for (int a = 1; a < _length; a++)
        {
            _heads[a] = _heads[a] == whole ? contraction.Left[a] : _heads[a];
        }

        for (int i = 0; i < contraction.HeadsWithin.Length; i++)
        {
            _heads[contraction.Cycle[i]] = contraction.HeadsWithin[i];
        }

        _heads[contraction.Entered[head]] = head;
    }

    /// <param name="Cycle">Its positions; the first stands for all of them.</param>
    /// <param name="HeadsWithin">The head of each within the cycle.</param>
    /// <param name="Entered">For each position outside, the one of the cycle that would hang from it.</param>
    /// <param name="Left">For each position outside, the one of the cycle that it would hang from.</param>
    private sealed record Contraction(List<int> Cycle, int[] HeadsWithin, int[] Entered, int[] Left);
}
