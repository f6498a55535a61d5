namespace Dragoman.Evaluation.Scoring;

/// <summary>Which fields of a paired record are right.</summary>
internal static class FieldAgreement
{
    // Of 2: actors and recipients each agree wholly or, together, by three quarters.
    private const double SameParties = 1.5;

    /// <summary>Whether an event has the right actors and recipients.</summary>
    public static bool HasSameParties(RecordPair pair) => RecordPairing.PartyAgreement(pair.Gold, pair.Coded) >= SameParties;

    /// <summary>The fields of a pair that are measured, each with whether it is right; day and place only where one of the two has them.</summary>
    public static IEnumerable<(string Field, bool IsRight)> Of(RecordPair pair)
    {
        (ScoredRecord gold, ScoredRecord coded) = pair;
        return gold.Layer switch
        {
            RecordLayer.Event => OfEvent(gold, coded),
            RecordLayer.Statement =>
                [("statement.speaker", ActorAgreement.Agree(gold.Speaker, coded.Speaker)), ("statement.mode", gold.Mode == coded.Mode)],
            RecordLayer.Quantity =>
                [("quantity.value", (gold.Low, gold.High) == (coded.Low, coded.High)), ("quantity.kind", gold.Kind == coded.Kind)],
            _ => [],
        };
    }

    private static IEnumerable<(string Field, bool IsRight)> OfEvent(ScoredRecord gold, ScoredRecord coded)
    {
        yield return ("event.realis", gold.Realis == coded.Realis);
        yield return ("event.mode", gold.Mode == coded.Mode);
        yield return ("event.hedged", gold.Hedged == coded.Hedged);
        if (gold.Date is not null || coded.Date is not null)
        {
            yield return ("event.date", ScoredDays.Agree(gold.Date, coded.Date));
        }

        if (gold.Place.Length > 0 || coded.Place.Length > 0)
        {
            yield return ("event.place", ActorAgreement.NameKey(gold.Place) == ActorAgreement.NameKey(coded.Place));
        }

        int shared = ActorAgreement.CountShared(gold.Sources, coded.Sources);
        yield return ("event.sources", shared == gold.Sources.Length && shared == coded.Sources.Length);
    }
}
