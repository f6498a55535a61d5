using System.Collections.Immutable;

namespace Dragoman.Evaluation.Scoring;

/// <summary>Finds for the gold records of one article and layer the coded records that stand for them, one for one, the closest first.</summary>
/// <remarks>
/// An event stands for one of its type no farther than 40 code points away, preferably with the same parties; a statement for one whose cue is
/// no farther than 20, or of whose content it has half of the shorter; a quantity for one that it overlaps; a tie for one of its kind no
/// farther than 120, from the same actor and, where gold tells it, to the same.
/// </remarks>
internal static class RecordPairing
{
    private const int FarthestTrigger = 40;
    private const int FarthestCue = 20;
    private const int FarthestTie = 120;
    private const double CostOfStrangers = 10;
    private const double CostOfOtherCue = 100;

    // Where PLOVER may take all parties for actors, the one who splits them off as recipients is not wrong.
    private static readonly ImmutableHashSet<string> _sharedTypes = ["AGREE", "CONSULT", "COOPERATE"];

    /// <summary>The pairs of two lists of one layer, in the order in which they were found.</summary>
    public static ImmutableArray<RecordPair> Pair(IReadOnlyList<ScoredRecord> gold, IReadOnlyList<ScoredRecord> coded)
    {
        List<(double Cost, int Gold, int Coded)> candidates = [];
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < coded.Count; j++)
            {
                if (CostOf(gold[i], coded[j]) is { } cost)
                {
                    candidates.Add((cost, i, j));
                }
            }
        }

        candidates.Sort();
        HashSet<int> takenGold = [];
        HashSet<int> takenCoded = [];
        ImmutableArray<RecordPair>.Builder pairs = ImmutableArray.CreateBuilder<RecordPair>();
        foreach ((_, int i, int j) in candidates)
        {
            if (!takenGold.Contains(i) && !takenCoded.Contains(j))
            {
                takenGold.Add(i);
                takenCoded.Add(j);
                pairs.Add(new RecordPair(gold[i], coded[j]));
            }
        }

        return pairs.DrainToImmutable();
    }

    /// <summary>How far the parties of two events agree: shared over all, of the actors and of the recipients, added; 0 to 2.</summary>
    public static double PartyAgreement(ScoredRecord gold, ScoredRecord coded) =>
        MayShareParties(gold, coded)
            ? 2 * ShareOf([.. gold.Actors, .. gold.Recipients], [.. coded.Actors, .. coded.Recipients])
            : ShareOf(gold.Actors, coded.Actors) + ShareOf(gold.Recipients, coded.Recipients);

    /// <summary>Whether one of two events tells the parties in one list and the other in two, where either is allowed.</summary>
    public static bool MayShareParties(ScoredRecord gold, ScoredRecord coded) =>
        gold.Recipients.IsEmpty != coded.Recipients.IsEmpty && _sharedTypes.Contains(gold.Type);

    /// <summary>Whether two records are near enough to tell the same thing, were their types and sides the same.</summary>
    public static bool AreNear(ScoredRecord gold, ScoredRecord coded) => gold.GapTo(coded) <= (gold.Layer == RecordLayer.Tie ? FarthestTie : FarthestTrigger);

    private static double ShareOf(ImmutableArray<ScoredActor> left, ImmutableArray<ScoredActor> right)
    {
        if (left.IsEmpty && right.IsEmpty)
        {
            return 1;
        }

        int shared = ActorAgreement.CountShared(left, right);
        return (double)shared / (left.Length + right.Length - shared);
    }

    // Null where the coded record cannot stand for the gold one.
    private static double? CostOf(ScoredRecord gold, ScoredRecord coded) => gold.Layer switch
    {
        RecordLayer.Event => CostOfEvent(gold, coded),
        RecordLayer.Statement => CostOfStatement(gold, coded),
        RecordLayer.Quantity => Math.Min(gold.End, coded.End) > Math.Max(gold.Start, coded.Start) ? 0 : null,
        _ => CostOfTie(gold, coded),
    };

    private static double? CostOfEvent(ScoredRecord gold, ScoredRecord coded)
    {
        int gap = gold.GapTo(coded);
        return gold.Type == coded.Type && gap <= FarthestTrigger ? gap + (CostOfStrangers * (2 - PartyAgreement(gold, coded))) : null;
    }

    private static double? CostOfStatement(ScoredRecord gold, ScoredRecord coded)
    {
        int gap = gold.GapTo(coded);
        if (gap <= FarthestCue)
        {
            return gap;
        }

        if (gold.Content is not { } told || coded.Content is not { } found)
        {
            return null;
        }

        int shared = Math.Min(told.End, found.End) - Math.Max(told.Start, found.Start);
        int shorter = Math.Min(told.End - told.Start, found.End - found.Start);
        return shorter > 0 && 2 * shared >= shorter ? CostOfOtherCue - shared : null;
    }

    private static double? CostOfTie(ScoredRecord gold, ScoredRecord coded)
    {
        int gap = gold.GapTo(coded);
        bool fits = gold.Kind == coded.Kind && gap <= FarthestTie && ActorAgreement.Agree(gold.From, coded.From)
            && (gold.To is null || ActorAgreement.Agree(gold.To, coded.To));
        return fits ? gap : null;
    }
}
