using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Relating;

/// <summary>Sees the pairs of a ledger as one network.</summary>
internal sealed class NetworkQuestions(LedgerConnection connection, DateOnly? knownOn)
{
    /// <summary>The network of what a filter lets through; of an actor, of that actor and those it deals with.</summary>
    internal ActorNetwork Answer(RecordFilter filter)
    {
        ImmutableArray<PairPeriod> pairs =
            [.. new PairQuestions(connection, knownOn).Answer(filter with { Actor = null, Other = null, Limit = null }, RelationPeriod.All).Where(pair => pair.Events > 0)];
        if (filter.Actor is { } actor)
        {
            HashSet<string> names = [.. ActorLookup.Names(connection, ActorLookup.Find(connection, actor))];
            HashSet<string> around = [.. names, .. pairs.Where(pair => names.Contains(pair.One)).Select(pair => pair.Other), .. pairs.Where(pair => names.Contains(pair.Other)).Select(pair => pair.One)];
            pairs = [.. pairs.Where(pair => around.Contains(pair.One) && around.Contains(pair.Other))];
        }

        return new ActorNetwork(First(Nodes(pairs), filter), First(pairs, filter), First(Mediations(filter), filter));
    }

    private static ImmutableArray<T> First<T>(ImmutableArray<T> all, RecordFilter filter) =>
        filter.Limit is { } limit && limit < all.Length ? all[..limit] : all;

    private static ImmutableArray<NetworkNode> Nodes(ImmutableArray<PairPeriod> pairs)
    {
        string[] names = [.. pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = names.Select((name, i) => (name, i)).ToDictionary(one => one.name, one => one.i, StringComparer.Ordinal);
        ILookup<int, (int Other, PairPeriod Pair)> edges = pairs
            .SelectMany(pair => new[] { (From: numbers[pair.One], To: numbers[pair.Other], pair), (From: numbers[pair.Other], To: numbers[pair.One], pair) })
            .ToLookup(edge => edge.From, edge => (edge.To, edge.pair));
        int[][] neighbours = [.. names.Select((_, i) => edges[i].Select(edge => edge.Other).Order().ToArray())];
        double[] betweenness = Betweenness.Of(neighbours);
        int[] components = Components(neighbours);
        return
        [
            .. names
                .Select((name, i) => new NetworkNode(
                    name,
                    neighbours[i].Length,
                    edges[i].Sum(edge => edge.Pair.Events),
                    edges[i].Sum(edge => edge.Pair.Cooperative),
                    edges[i].Sum(edge => edge.Pair.Conflictual),
                    Math.Round(edges[i].Sum(edge => edge.Pair.ScoreSum), 6),
                    Math.Round(betweenness[i], 6),
                    components[i]))
                .OrderByDescending(node => node.Degree)
                .ThenByDescending(node => node.Events)
                .ThenBy(node => node.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>By node the number of its component; the largest is 1, of two as large the one whose first node comes first.</summary>
    private static int[] Components(int[][] neighbours)
    {
        int[] found = new int[neighbours.Length];
        List<(int First, int Size)> sizes = [];
        for (int first = 0; first < neighbours.Length; first++)
        {
            if (found[first] > 0)
            {
                continue;
            }

            Queue<int> left = new([first]);
            found[first] = sizes.Count + 1;
            int size = 0;
            while (left.TryDequeue(out int node))
            {
                size++;
                foreach (int next in neighbours[node].Where(next => found[next] == 0))
                {
                    found[next] = sizes.Count + 1;
                    left.Enqueue(next);
                }
            }

            sizes.Add((first, size));
        }

        int[] ranks = new int[sizes.Count];
        foreach ((int number, int rank) in sizes.Select((one, i) => (one, i)).OrderByDescending(one => one.one.Size).ThenBy(one => one.one.First).Select((one, rank) => (one.i, rank)))
        {
            ranks[number] = rank + 1;
        }

        return [.. found.Select(number => ranks[number - 1])];
    }

    /// <summary>Who mediates between whom, by events of talks through a third party and by ties whose words say so.</summary>
    private ImmutableArray<Mediation> Mediations(RecordFilter filter)
    {
        IEnumerable<(string Mediator, string One, string? Other, DateOnly? Day, Evidence Evidence)> told =
            new EventQuery(connection, knownOn)
                .Answer(filter with { Type = "CONSULT third-party", Realis = Realis.Actual, Limit = null })
                .SelectMany(Between)
            .Concat(new TieQuestions(connection, knownOn)
                .Answer(filter with { Type = "cooperates", Limit = null })
                .Where(tie => tie is { From: not null, To: not null } && MediatorWords.Tell(tie.First.Evidence.Words))
                .Select(tie => (tie.From!, tie.To!, (string?)null, tie.First.Evidence.Published, tie.First.Evidence))); // both asked for above
        return
        [
            .. told
                .GroupBy(one => (one.Mediator, one.One, one.Other))
                .Select(group => new Mediation(
                    group.Key.Mediator, group.Key.One, group.Key.Other, group.Count(), group.Min(one => one.Day), group.Max(one => one.Day), group.First().Evidence))
                .OrderByDescending(one => one.Reports)
                .ThenBy(one => one.Mediator, StringComparer.Ordinal)
                .ThenBy(one => one.One, StringComparer.Ordinal)
                .ThenBy(one => one.Other, StringComparer.Ordinal),
        ];
    }

    /// <summary>Between whom an event of mediation lies.</summary>
    /// <remarks>The mediator is among the actors; the parties stand beside it, or are the recipients.</remarks>
    private static IEnumerable<(string, string, string?, DateOnly?, Evidence)> Between(MergedEvent e)
    {
        if (MediatorWords.MediatorOf(e) is not { } mediator)
        {
            yield break;
        }

        string[] parties =
        [
            .. e.Actors.Concat(e.Recipients).Select(actor => actor.Name).Where(name => name != mediator.Name)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        DateOnly? day = e.Days?.From ?? e.FirstPublished;
        if (parties.Length == 1)
        {
            yield return (mediator.Name, parties[0], null, day, e.Best);
        }

        for (int i = 0; i < parties.Length; i++)
        {
            for (int j = i + 1; j < parties.Length; j++)
            {
                yield return (mediator.Name, parties[i], parties[j], day, e.Best);
            }
        }
    }
}
