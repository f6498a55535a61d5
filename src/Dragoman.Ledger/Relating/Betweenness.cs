namespace Dragoman.Ledger.Relating;

/// <summary>Measures on how many shortest ways between others each node of an undirected network lies.</summary>
/// <remarks>Source: Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001), algorithm 1.</remarks>
internal static class Betweenness
{
    /// <summary>The betweenness of each node as a share of all pairs of the others, 0 to 1; 0 in a network of fewer than three.</summary>
    /// <param name="neighbours">By node, the nodes that it is joined to.</param>
    internal static double[] Of(int[][] neighbours)
    {
        int count = neighbours.Length;
        double[] betweenness = new double[count];
        Walk walk = new(count);
        for (int source = 0; source < count; source++)
        {
            walk.From(source, neighbours);
            walk.AddTo(betweenness, source);
        }

        // Each pair has been counted from both of its ends.
        double pairs = (count - 1.0) * (count - 2.0);
        return count < 3 ? betweenness : [.. betweenness.Select(sum => sum / pairs)];
    }

    /// <summary>The shortest ways from one node to all others.</summary>
    private sealed class Walk(int count)
    {
        private readonly int[] _order = new int[count];
        private readonly int[] _distances = new int[count];
        private readonly double[] _ways = new double[count];
        private readonly double[] _shares = new double[count];
        private int[][] _neighbours = [];
        private int _reached;

        internal void From(int source, int[][] neighbours)
        {
            _neighbours = neighbours;
            Array.Fill(_distances, -1);
            Array.Clear(_ways);
            Array.Clear(_shares);
            (_order[0], _reached, _distances[source], _ways[source]) = (source, 1, 0, 1);
            for (int i = 0; i < _reached; i++)
            {
                int node = _order[i];
                foreach (int next in neighbours[node])
                {
                    if (_distances[next] < 0)
                    {
                        _distances[next] = _distances[node] + 1;
                        _order[_reached++] = next;
                    }

                    _ways[next] += _distances[next] == _distances[node] + 1 ? _ways[node] : 0;
                }
            }
        }

        internal void AddTo(double[] betweenness, int source)
        {
            for (int i = _reached - 1; i >= 0; i--)
            {
                int node = _order[i];
                foreach (int before in _neighbours[node])
                {
                    _shares[before] += _distances[before] == _distances[node] - 1 ? _ways[before] / _ways[node] * (1 + _shares[node]) : 0;
                }

                betweenness[node] += node == source ? 0 : _shares[node];
            }
        }
    }
}
