using System.Collections.Immutable;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Who acted on whom, gathered from events that have happened.</summary>
/// <remarks>Who acts on somebody has an edge to him; who act together, as in talks, have edges to each other.</remarks>
internal sealed class EventNetwork
{
    private readonly SortedDictionary<string, NetworkActor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string To), NetworkEdge> _edges = [];

    private EventNetwork()
    {
    }

    /// <summary>Those who have an edge, by name.</summary>
    internal IReadOnlyCollection<NetworkActor> Actors => _actors.Values;

    /// <summary>The edges, by name of the one who acts, then of the other.</summary>
    internal IEnumerable<NetworkEdge> Edges => _edges.Values
        .OrderBy(edge => edge.From, StringComparer.Ordinal)
        .ThenBy(edge => edge.To, StringComparer.Ordinal);

    /// <summary>The network of some events.</summary>
    internal static EventNetwork Of(IEnumerable<MergedEvent> events)
    {
        EventNetwork network = new();
        foreach (MergedEvent e in events.Where(e => e.Realis == Realis.Actual))
        {
            network.Add(e);
        }

        return network;
    }

    /// <summary>The place of an actor among <see cref="Actors"/>, from 0.</summary>
    internal ImmutableDictionary<string, int> Places() =>
        _actors.Keys.Select((name, place) => (name, place)).ToImmutableDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    private void Add(MergedEvent e)
    {
        ImmutableArray<CodedActor> others = e.Recipients.IsEmpty ? e.Actors : e.Recipients;
        foreach (CodedActor actor in e.Actors)
        {
            foreach (CodedActor other in others)
            {
                if (actor.Name != other.Name)
                {
                    Actor(actor).Events.Add(e.Id);
                    Actor(other).Events.Add(e.Id);
                    Edge(actor.Name, other.Name).Add(e);
                }
            }
        }
    }

    private NetworkActor Actor(CodedActor actor)
    {
        if (!_actors.TryGetValue(actor.Name, out NetworkActor? known))
        {
            _actors[actor.Name] = known = new NetworkActor(actor);
        }

        return known;
    }

    private NetworkEdge Edge(string from, string to)
    {
        if (!_edges.TryGetValue((from, to), out NetworkEdge? known))
        {
            _edges[(from, to)] = known = new NetworkEdge(from, to);
        }

        return known;
    }
}
