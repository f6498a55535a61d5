using System.Collections.Immutable;

namespace Dragoman.Ledger.Relating;

/// <summary>How much an actor has to do with others.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Degree">With how many others it deals.</param>
/// <param name="Events">In how many events with them, an event with two others counted twice.</param>
/// <param name="Cooperative">Of these, of cooperation.</param>
/// <param name="Conflictual">Of these, of conflict.</param>
public sealed record ActorDealings(string Name, int Degree, int Events, int Cooperative, int Conflictual)
{
    /// <summary>Sums up pairs by those on either side, those with most others first.</summary>
    /// <param name="pairs">Pairs of entities, each once, and what lies between them.</param>
    /// <param name="names">Tells the names of entities.</param>
    internal static ImmutableArray<ActorDealings> Of(
        IEnumerable<(long One, long Other, long Events, long Cooperative, long Conflictual)> pairs, Func<IEnumerable<long>, Dictionary<long, string>> names)
    {
        Dictionary<long, (int Degree, long Events, long Cooperative, long Conflictual)> sums = [];
        foreach ((long one, long other, long events, long cooperative, long conflictual) in pairs)
        {
            Add(one);
            Add(other);

            void Add(long actor)
            {
                (int degree, long all, long with, long against) = sums.GetValueOrDefault(actor);
                sums[actor] = (degree + 1, all + events, with + cooperative, against + conflictual);
            }
        }

        Dictionary<long, string> called = names(sums.Keys);
        return Of(sums.Select(one => new ActorDealings(
            called[one.Key], one.Value.Degree, (int)one.Value.Events, (int)one.Value.Cooperative, (int)one.Value.Conflictual)));
    }

    /// <summary>Puts those with most others first.</summary>
    internal static ImmutableArray<ActorDealings> Of(IEnumerable<ActorDealings> actors) =>
    [
        .. actors
            .OrderByDescending(actor => actor.Degree)
            .ThenByDescending(actor => actor.Events)
            .ThenBy(actor => actor.Name, StringComparer.Ordinal),
    ];
}
