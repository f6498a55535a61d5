using System.Collections.Immutable;

namespace Dragoman.Ledger.Merging;

/// <summary>How far two lists of parties can be the same people.</summary>
internal static class PartyComparison
{
    private const double Same = 1;
    private const double Contained = 0.9;
    private const double OneState = 0.3;
    private const double Undescribed = 0.4;

    /// <summary>How far two parties agree, 0 to 1.</summary>
    internal static double Agreement(Party one, Party other)
    {
        if (one.Entity == other.Entity)
        {
            return Same;
        }

        if (!one.IsNamed || !other.IsNamed)
        {
            // "Hackers" may be Anonymous, but "Iranian officials" are not the Taliban.
            return one.Country.Length == 0 || other.Country.Length == 0 || one.Country == other.Country ? Undescribed : 0;
        }

        if (one.Bodies.Contains(other.Name) || other.Bodies.Contains(one.Name))
        {
            return Contained;
        }

        if (one.State is { } state && state == other.State)
        {
            // Zarif and Iran are one side of a table; Zarif and Rouhani are two people.
            return one.Name == state || other.Name == state ? Contained : OneState;
        }

        return one.Bodies.Any(body => other.Bodies.Contains(body)) ? OneState : 0;
    }

    /// <summary>How far two lists agree.</summary>
    /// <returns>The mean over the shorter list of the best agreement, 0 to 1; whether a party with a name is in both; whether both are as long.</returns>
    internal static (double Share, bool HasNamed, bool AreAsLong) Compare(ImmutableArray<Party> some, ImmutableArray<Party> others)
    {
        (ImmutableArray<Party> shorter, ImmutableArray<Party> longer) = some.Length <= others.Length ? (some, others) : (others, some);
        double sum = 0;
        bool hasNamed = false;
        foreach (Party party in shorter)
        {
            double best = 0;
            foreach (Party other in longer)
            {
                double agreement = Agreement(party, other);
                best = Math.Max(best, agreement);
                hasNamed |= agreement >= Contained && (party.IsNamed || party.Entity == other.Entity);
            }

            sum += best;
        }

        return (sum / shorter.Length, hasNamed, Roots(some) == Roots(others));
    }

    private static int Roots(ImmutableArray<Party> parties)
    {
        if (parties.Length == 1)
        {
            return 1;
        }

        HashSet<string> roots = new(StringComparer.Ordinal);
        foreach (Party party in parties)
        {
            roots.Add(party.Root);
        }

        return roots.Count;
    }
}
