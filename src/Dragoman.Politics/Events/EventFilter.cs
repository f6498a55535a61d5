using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Tells the reports of political acts from mere mentions and from the acts of athletes, firms and storms.</summary>
internal static class EventFilter
{
    private static readonly ImmutableHashSet<string> _politicalSectors = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "GOV", "MIL", "REB", "SPY", "LEG", "JUD", "PTY", "OPP", "IGO", "COP", "ELI", "NGO");

    private static readonly ImmutableHashSet<string> _civilSectors = ImmutableHashSet.Create(
        StringComparer.Ordinal, "CVL", "REL", "MED", "CRM", "ACA");

    /// <summary>Whether a match reports its act: a bare noun that only names a time or a topic does not.</summary>
    public static bool Reports(Sentence sentence, FrameMatch match)
    {
        if (match.Frame.Kind != FrameKind.Noun)
        {
            return !IsForecast(match);
        }

        bool isPredicate = match.Trigger.Head is null || match.Carrier is not null
            || sentence.HeadOf(match.Trigger) is { Lemma: "be" } || sentence.ChildOf(match.Trigger, "expl") is not null;
        return isPredicate || match.Fillers.Any(filler => !filler.Actors.IsEmpty) || match.Inner is not null
            || match.Words.Count > 1;
    }

    // "warned that the rebels would attack": who tells what others will do threatens nobody.
    private static bool IsForecast(FrameMatch match) => match.Frame.Type == "THREATEN" && match.Trigger.Lemma == "warn"
        && match.Inner is { } told && told.ActorsIn(SlotRole.Actor) is { IsEmpty: false } others
        && !others.Any(other => match.ActorsIn(SlotRole.Actor).Any(actor => actor.Name == other.Name || (actor.Country.Length > 0 && actor.Country == other.Country)));

    /// <summary>Whether a match is a nominal that takes an act up again and says something of it ("the talks have failed").</summary>
    public static bool TakesUp(Sentence sentence, FrameMatch match) =>
        match.Frame.Kind == FrameKind.Noun && match.Fillers.All(filler => filler.Actors.IsEmpty)
        && (match.Carrier is not null || match.Trigger.BareRelation == "nsubj" || match.Trigger.Head is null)
        && IsDefinite(sentence, match.Trigger);

    /// <summary>Whether a match names what has been told before ("the talks", "attended this meeting").</summary>
    public static bool IsDefinite(Sentence sentence, FrameMatch match) => match.Words.Any(word => IsDefinite(sentence, sentence.Tokens[word]));

    /// <summary>Whether somebody takes part whose acts are politics.</summary>
    public static bool IsPolitical(CodedEvent coded)
    {
        if (coded.Actors.IsEmpty && coded.Type is "CONSULT" or "SUPPORT" or "AGREE" or "CONCEDE" or "COOPERATE" or "REQUEST" or "REJECT" or "THREATEN")
        {
            return false;
        }

        if (coded.Actors.Concat(coded.Recipients).Any(actor => _politicalSectors.Contains(actor.Sector)))
        {
            return true;
        }

        if (coded.Actors.Any(actor => actor.Sector is "REL" or "MED" or "CRM" && actor.Country.Length > 0))
        {
            return true;
        }

        bool isViolent = coded.Type is "ASSAULT" or "PROTEST" or "COERCE" or "SANCTION" or "RETREAT" or "AID" or "THREATEN";
        bool isBetweenCountries = coded.Actors.Concat(coded.Recipients).Select(actor => actor.Country)
            .Where(country => country.Length > 0).Distinct(StringComparer.Ordinal).Skip(1).Any();
        if (isBetweenCountries)
        {
            return true;
        }

        return isViolent && (coded.Actors.IsEmpty && coded.Recipients.IsEmpty
            ? coded.Type == "ASSAULT" && coded.Mode != "destroy"
            : coded.Actors.Concat(coded.Recipients).Any(actor => _civilSectors.Contains(actor.Sector)));
    }

    private static bool IsDefinite(Sentence sentence, Token noun) => sentence.ChildrenOf(noun)
        .Any(child => child.BareRelation is "det" && child.Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those");
}
