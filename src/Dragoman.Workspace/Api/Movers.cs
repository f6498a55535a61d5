using System.Collections.Immutable;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Api;

/// <summary>Counts who acted in a set of events.</summary>
internal static class Movers
{
    /// <summary>Those who acted most, the most active first, then by name.</summary>
    internal static ImmutableArray<Mover> Of(ImmutableArray<EventOutline> events, int most) =>
    [
        .. events
            .Where(e => e.Realis == Realis.Actual)
            .SelectMany(e => e.Actors.Distinct(StringComparer.Ordinal).Select(name => (Name: name, Event: e)))
            .GroupBy(one => one.Name, one => one.Event, StringComparer.Ordinal)
            .Select(actor => Of(actor.Key, [.. actor]))
            .OrderByDescending(mover => mover.Acts)
            .ThenBy(mover => mover.Name, StringComparer.Ordinal)
            .Take(most),
    ];

    private static Mover Of(string name, ImmutableArray<EventOutline> acts)
    {
        int cooperative = acts.Count(e => e.Quad.EndsWith("cooperation", StringComparison.Ordinal));
        string? towards = acts
            .SelectMany(e => e.Recipients.Concat(e.Actors).Distinct(StringComparer.Ordinal))
            .Where(other => other != name)
            .GroupBy(other => other, StringComparer.Ordinal)
            .OrderByDescending(other => other.Count())
            .ThenBy(other => other.Key, StringComparer.Ordinal)
            .Select(other => other.Key)
            .FirstOrDefault();
        return new Mover(name, acts.Length, cooperative, acts.Length - cooperative, towards, acts.Max(e => e.Day));
    }
}
