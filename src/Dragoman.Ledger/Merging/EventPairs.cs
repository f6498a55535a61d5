using System.Collections.Immutable;

namespace Dragoman.Ledger.Merging;

/// <summary>Between whom a report lies.</summary>
internal static class EventPairs
{
    /// <summary>Pairs of those whom the report names.</summary>
    internal const string Named = "named";

    /// <summary>Pairs of the states and bodies that they act for.</summary>
    internal const string Bodies = "bodies";

    // Who meets at a congress of thirty is no news of each pair.
    private const int MostOnASide = 8;

    /// <summary>A level as the ledger writes it.</summary>
    internal static string Word(PairLevel level) => level == PairLevel.Bodies ? Bodies : Named;

    /// <summary>The pairs: with recipients each actor and each recipient, without them all actors among each other; the smaller number first.</summary>
    internal static IEnumerable<(string Level, long One, long Other)> Of(EventReport report)
    {
        ImmutableArray<Party> actors = [.. report.Actors.Take(MostOnASide)];
        ImmutableArray<Party> recipients = [.. report.Recipients.Take(MostOnASide)];
        IEnumerable<(Party One, Party Other)> pairs = recipients.IsEmpty
            ? actors.SelectMany((one, i) => actors.Skip(i + 1).Select(other => (one, other)))
            : actors.SelectMany(one => recipients.Select(other => (one, other)));
        return pairs
            .SelectMany(pair => ((string, long, long)[])
            [
                Ordered(Named, pair.One.Entity, pair.Other.Entity),
                Ordered(Bodies, pair.One.BodyEntity, pair.Other.BodyEntity),
            ])
            .Where(pair => pair.Item2 != pair.Item3);
    }

    private static (string, long, long) Ordered(string level, long one, long other) => (level, Math.Min(one, other), Math.Max(one, other));
}
