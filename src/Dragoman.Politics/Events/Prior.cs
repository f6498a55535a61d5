using Dragoman.Language.Annotation;
using Dragoman.Politics.Factuality;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>How likely a match is right, before anything is known of the article: by kind of frame and by what fills it.</summary>
internal static class Prior
{
    private const double OfVerb = 0.62;
    private const double OfCarriedNoun = 0.62;
    private const double OfNoun = 0.45;
    private const double OfAdjective = 0.45;
    private const double ForActor = 0.1;
    private const double ForRecipient = 0.1;
    private const double ForWords = 0.06;
    private const double ForDoubt = -0.06;
    private const double ForNobody = -0.15;
    private const double ForSubordination = -0.09;
    private const int DeepestSubordination = 3;

    /// <summary>The prior of a match.</summary>
    public static double Of(Sentence sentence, FrameMatch match, FactualityReading reading)
    {
        double prior = match.Frame.Kind switch
        {
            FrameKind.Verb => OfVerb,
            FrameKind.Noun => match.Carrier is null ? OfNoun : OfCarriedNoun,
            _ => OfAdjective,
        };
        prior += match.ActorsIn(SlotRole.Actor).IsEmpty ? 0 : ForActor;
        prior += match.ActorsIn(SlotRole.Recipient).IsEmpty && match.ActorsIn(SlotRole.Party).IsEmpty ? 0 : ForRecipient;
        prior += match.Frame.Kind == FrameKind.Noun && match.Carrier is null && match.Fillers.All(filler => filler.Actors.IsEmpty) ? ForNobody : 0;
        prior += match.Words.Count > 1 || match.Inner is not null ? ForWords : 0;
        prior += reading.Realis == Realis.Hypothetical ? ForDoubt : 0;
        prior += ForSubordination * Math.Min(DeepestSubordination, DepthOf(sentence, match.Trigger));
        return prior;
    }

    // How many clauses stand above the trigger; what is said counts as told at the level of its verb of speech.
    private static int DepthOf(Sentence sentence, Token trigger)
    {
        int depth = trigger.BareRelation is "advcl" or "acl" or "nmod" or "obl" ? 1 : 0;
        return depth + sentence.AncestorsOf(trigger).Count(above => above.BareRelation is "advcl" or "acl" or "nmod" or "obl");
    }
}
