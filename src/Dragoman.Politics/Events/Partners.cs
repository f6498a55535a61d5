using Dragoman.Language.Annotation;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Finds in the acts that were told before those with whom or to whom an act is done: guests of a host, parties of a mediator, accusers of those who deny.</summary>
internal static class Partners
{
    /// <summary>The event with those whom an earlier event names.</summary>
    /// <param name="codebook">Which verbs deny.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">The frame that tells the event.</param>
    /// <param name="coded">The event.</param>
    /// <param name="events">The events before it.</param>
    public static CodedEvent Complete(Codebook codebook, Sentence sentence, FrameMatch match, CodedEvent coded, List<CodedEvent> events) => coded switch
    {
        { Type: "CONSULT", Actors.IsEmpty: true, Recipients.IsEmpty: false } => WithGuests(sentence, match, coded, events),
        { Type: "CONSULT", Mode: "third-party", Actors.Length: 1 } => WithParties(sentence, coded, events),
        { Type: "CONSULT", Mode: not ("visit" or "phone"), Actors.Length: 1, Recipients.IsEmpty: true } when EventFilter.IsDefinite(sentence, match)
            => WithOthers(coded, events),
        { Type: "REJECT", Recipients.IsEmpty: true } when codebook.IsDenial(match.Trigger.Lemma.ToLowerInvariant()) => WithAccuser(coded, events),
        _ => coded,
    };

    // "Ecuador hosted the talks": who talked is told by an earlier mention; where none tells it, the host is all that is known.
    private static CodedEvent WithGuests(Sentence sentence, FrameMatch match, CodedEvent coded, List<CodedEvent> events)
    {
        bool isNew = match.Words.Any(word => sentence.ChildrenOf(sentence.Tokens[word])
            .Any(child => child.BareRelation == "det" && child.Lemma.ToLowerInvariant() is "a" or "an"));
        CodedEvent? earlier = isNew ? null : events.LastOrDefault(other => other.Type == "CONSULT" && other.Mode is not ("visit" or "phone")
            && other.Actors.Except(coded.Recipients).Take(2).Count() == 2);
        return earlier is null
            ? coded with { Actors = coded.Recipients, Recipients = [] }
            : coded with { Actors = [.. earlier.Actors.Except(coded.Recipients)] };
    }

    // "they met for talks mediated by Norway": the parties stand in the same sentence.
    private static CodedEvent WithParties(Sentence sentence, CodedEvent coded, List<CodedEvent> events) =>
        events.LastOrDefault(other => other.Span.Start >= sentence.Tokens[0].Span.Start && other.Actors.Length > 1) is { } earlier
            ? coded with { Actors = [.. coded.Actors.Concat(earlier.Actors).Distinct()] }
            : coded;

    // "Iran said that the meeting was useful": nobody meets alone, and which meeting is meant has been told.
    private static CodedEvent WithOthers(CodedEvent coded, List<CodedEvent> events)
    {
        bool IsThere(CodedActor party) => coded.Actors.Any(actor => IsSameParty(actor, party));
        bool IsMeant(CodedEvent other) => other is { Type: "CONSULT", Mode: not ("visit" or "phone"), Realis: Realis.Actual } && other.Actors.Concat(other.Recipients) is var parties
            && parties.Any(IsThere) && !parties.All(IsThere);
        return events.LastOrDefault(IsMeant) is { } earlier
            ? coded with
            {
                Actors = earlier.Actors,
                Recipients = earlier.Recipients,
                Date = coded.Date ?? earlier.Date,
                Place = coded.Place ?? earlier.Place,
            }
            : coded;
    }

    // "Kyiv accused Moscow of shelling. Moscow denied it": what is denied are the words of those who accuse.
    private static CodedEvent WithAccuser(CodedEvent coded, List<CodedEvent> events)
    {
        const int FarthestAccusation = 4;
        bool IsAccused(CodedActor accused) => coded.Actors.Any(actor => IsSameParty(actor, accused));
        return events.TakeLast(FarthestAccusation).LastOrDefault(other => other.Type == "ACCUSE" && other.Recipients.Any(IsAccused)) is { } accusation
            ? coded with { Recipients = [.. accusation.Actors.Except(coded.Actors)] }
            : coded;
    }

    private static bool IsSameParty(CodedActor left, CodedActor right) =>
        left.Name == right.Name || (left.Country.Length > 0 && left.Country == right.Country);
}
