using System.Collections.Immutable;
using Dragoman.Evaluation.Scoring;

namespace Dragoman.Evaluation.Causes;

/// <summary>What is wrong in the fields of a record that stands for a gold record.</summary>
internal static class FieldCauses
{
    /// <summary>The causes of a pair, none where all of its fields are right.</summary>
    public static IEnumerable<string> Of(RecordPair pair)
    {
        (ScoredRecord gold, ScoredRecord coded) = pair;
        return gold.Layer switch
        {
            RecordLayer.Event => OfEvent(pair),
            RecordLayer.Statement => OfOne("statement speaker", Known(gold.Speaker), Known(coded.Speaker), ActorAgreement.Agree(gold.Speaker, coded.Speaker))
                .Concat(OfValue("statement mode", gold.Mode, coded.Mode)),
            RecordLayer.Quantity => OfValue("quantity kind", gold.Kind, coded.Kind)
                .Concat(gold.Low == coded.Low && gold.High == coded.High ? [] : ["quantity bounds"]),
            _ => [],
        };
    }

    private static IEnumerable<string> OfEvent(RecordPair pair)
    {
        (ScoredRecord gold, ScoredRecord coded) = pair;
        bool isShared = RecordPairing.MayShareParties(gold, coded);
        IEnumerable<string> parties = isShared
            ? OfActors("event party", [.. gold.Actors, .. gold.Recipients], [.. coded.Actors, .. coded.Recipients])
            : [.. OfActors("event actor", gold.Actors, coded.Actors), .. OfActors("event recipient", gold.Recipients, coded.Recipients)];
        return
        [
            .. parties,
            .. OfValue("event realis", gold.Realis, coded.Realis),
            .. OfOne("event mode", gold.Mode.Length > 0, coded.Mode.Length > 0, gold.Mode == coded.Mode),
            .. OfOne("event day", gold.Date is not null, coded.Date is not null, ScoredDays.Agree(gold.Date, coded.Date)),
            .. OfOne("event place", gold.Place.Length > 0, coded.Place.Length > 0, ActorAgreement.NameKey(gold.Place) == ActorAgreement.NameKey(coded.Place)),
            .. OfActors("event source", gold.Sources, coded.Sources),
            .. OfOne("event hedge", gold.Hedged, coded.Hedged, gold.Hedged == coded.Hedged),
        ];
    }

    private static bool Known(ScoredActor? actor) => actor is not null;

    private static IEnumerable<string> OfValue(string field, string gold, string coded) => gold == coded ? [] : [$"{field}: {gold} as {coded}"];

    private static IEnumerable<string> OfOne(string field, bool isInGold, bool isCoded, bool isRight) =>
        isRight || (!isInGold && !isCoded) ? [] : [$"{field} {(!isCoded ? "missing" : !isInGold ? "superfluous" : "wrong")}"];

    // Those left over on both sides were taken for each other.
    private static IEnumerable<string> OfActors(string field, ImmutableArray<ScoredActor> gold, ImmutableArray<ScoredActor> coded)
    {
        int shared = ActorAgreement.CountShared(gold, coded);
        int wrong = Math.Min(gold.Length, coded.Length) - shared;
        return
        [
            .. Enumerable.Repeat($"{field} wrong", wrong),
            .. Enumerable.Repeat($"{field} missing", Math.Max(0, gold.Length - coded.Length)),
            .. Enumerable.Repeat($"{field} superfluous", Math.Max(0, coded.Length - gold.Length)),
        ];
    }
}
