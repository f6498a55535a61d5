using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>
/// PLOVER's reductions: cooperation and concessions to which the actor commits itself are AGREE, a withdrawal, a truce and what others
/// say of a retreat to come CONCEDE, cooperation that it says it will not give REJECT, violence that it says it will do THREATEN.
/// </summary>
internal static class Reduction
{
    /// <summary>The type, mode and realis under which an act is recorded.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">The frame that tells it.</param>
    /// <param name="realis">Whether it has happened.</param>
    /// <param name="actors">Who does it.</param>
    /// <param name="recipients">To whom it is done; of a visit, who receives.</param>
    /// <param name="sources">Who says so.</param>
    public static (string Type, string Mode, Realis Realis) Of(
        Sentence sentence, FrameMatch match, Realis realis, ImmutableArray<CodedActor> actors, ImmutableArray<CodedActor> recipients,
        ImmutableArray<CodedActor> sources)
    {
        Frame frame = match.Frame;
        if (frame.Type == "COERCE" && frame.Mode == "restrict" && actors.Length > 0 && actors.All(actor => actor.Sector is "CVL" or "OPP"))
        {
            // Civilians who close a road protest; only the state restricts.
            return ("PROTEST", "obstruct", realis);
        }

        bool isWill = HasWill(sentence, match.Carrier ?? match.Trigger);
        if (actors.IsEmpty || (realis != Realis.Future && !isWill))
        {
            return (frame.Type, frame.Mode, realis);
        }

        bool isOwnWord = sources.Length > 0 && actors.Any(actor => IsSameSide(actor, sources[^1]));
        bool isOwnMeeting = isOwnWord || (sources.Length > 0 && recipients.Any(host => IsSameSide(host, sources[^1])));
        bool isCooperative = frame.Type is "CONSULT" or "SUPPORT" or "COOPERATE" or "AID" or "RETREAT" or "CONCEDE";
        if (realis == Realis.Negated || HasNot(sentence, match.Carrier ?? match.Trigger))
        {
            return isCooperative && (isOwnWord || sources.IsEmpty)
                ? ("REJECT", frame.Type == "CONSULT" ? "meet" : "", Realis.Actual)
                : (frame.Type, frame.Mode, realis);
        }

        bool isConditional = HasUnless(sentence, match.Carrier ?? match.Trigger);
        return frame.Type switch
        {
            "CONSULT" when isOwnMeeting => ("AGREE", "", Realis.Actual),
            "SUPPORT" or "COOPERATE" or "AID" when isOwnWord || (sources.IsEmpty && realis == Realis.Future) => ("AGREE", "", Realis.Actual),
            "RETREAT" or "SANCTION" or "COERCE" or "MOBILIZE" when isOwnWord && isConditional => ("THREATEN", "", Realis.Actual),
            "RETREAT" when frame.Mode == "resign" && !isOwnWord => (frame.Type, frame.Mode, realis),
            "RETREAT" or "CONCEDE" when frame.Mode is not ("withdraw" or "ceasefire") && isOwnWord
                => ("AGREE", "", Realis.Actual),
            "RETREAT" or "CONCEDE" when realis == Realis.Future || isOwnWord => ("CONCEDE", "", isOwnWord ? Realis.Actual : realis),
            "ASSAULT" when isOwnWord => ("THREATEN", "violence", Realis.Actual),
            "PROTEST" when isOwnWord => ("THREATEN", "restrict", Realis.Actual),
            _ => (frame.Type, frame.Mode, realis),
        };
    }

    private static bool HasWill(Sentence sentence, Token verb) => sentence.ChildrenOf(verb)
        .Any(child => child.BareRelation == "aux" && child.Form.ToLowerInvariant() is "will" or "would" or "'ll" or "wo" or "shall" or "'d");

    private static bool HasNot(Sentence sentence, Token verb) => sentence.ChildrenOf(verb)
        .Any(child => child.BareRelation == "advmod" && child.Lemma.ToLowerInvariant() is "not" or "never");

    private static bool HasUnless(Sentence sentence, Token verb) => sentence.ChildrenOf(verb)
        .Any(child => child.BareRelation == "advcl" && sentence.ChildOf(child, "mark") is { Lemma: "unless" or "if" });

    private static bool IsSameSide(CodedActor left, CodedActor right) =>
        left.Name == right.Name || (left.Country.Length > 0 && left.Country == right.Country);
}
