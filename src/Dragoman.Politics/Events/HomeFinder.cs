using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Context;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Tells of which country the unnamed of an event are whom nothing in their own name places: "police", "workers", "rebels".</summary>
/// <remarks>
/// In this order: a place within their own phrase ("students at a university in Sivas"), the place of the act, the country of the other
/// side where the act is one among people of a country, the only country of the sentence, the country that the article is about. A country that is known stays, and
/// those who may be of any ("hackers", "foreign workers") get none but by their own phrase.
/// </remarks>
internal sealed class HomeFinder(ActorDirectory directory)
{
    private static readonly ImmutableHashSet<string> _worldly = ["IGO", "NGO", "ACA", "MNC"];

    // What a state and its people do to each other; war, accusations and talks are rather with others.
    private static readonly ImmutableHashSet<string> _domesticTypes =
        ["COERCE", "CONCEDE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "AGREE"];

    // Where forces and helpers go, they are not at home.
    private static readonly ImmutableHashSet<string> _journeys = ["AID", "CONSULT", "MOBILIZE", "RETREAT"];

    /// <summary>The event with the countries of those whom nothing names.</summary>
    /// <param name="context">What is known of the article.</param>
    /// <param name="sentence">The event's sentence.</param>
    /// <param name="match">The frame that tells it.</param>
    /// <param name="coded">The event.</param>
    public CodedEvent Complete(CodingContext context, Sentence sentence, FrameMatch match, CodedEvent coded)
    {
        if (!coded.Actors.Concat(coded.Recipients).Any(IsHomeless))
        {
            return coded;
        }

        ImmutableArray<RoleFiller> fillers = [.. FillersOf(match)];
        CodedActor Settled(CodedActor actor, ImmutableArray<CodedActor> others) =>
            IsHomeless(actor) && HomeOf(context, sentence, coded, fillers, actor, others) is { Length: > 0 } home ? actor with { Country = home } : actor;
        return coded with
        {
            Actors = [.. coded.Actors.Select(actor => Settled(actor, coded.Recipients))],
            Recipients = [.. coded.Recipients.Select(actor => Settled(actor, coded.Actors))],
        };
    }

    private static bool IsHomeless(CodedActor actor) =>
        actor.Country.Length == 0 && (IsUnnamed(actor) ? !_worldly.Contains(actor.Sector) : actor.Sector is "UNK" or "PTY");

    // Records write the unnamed in lower case, and so tell them from names.
    private static bool IsUnnamed(CodedActor actor) => !actor.Name.Any(char.IsUpper);

    private static IEnumerable<RoleFiller> FillersOf(FrameMatch? match) =>
        match is null ? [] : match.Fillers.Concat(FillersOf(match.Inner));

    private string HomeOf(
        CodingContext context, Sentence sentence, CodedEvent coded, ImmutableArray<RoleFiller> fillers, CodedActor actor, ImmutableArray<CodedActor> others)
    {
        if (WithinPhrase(context, sentence, fillers, actor) is { Length: > 0 } phrase)
        {
            return phrase;
        }

        string[] theirs = [.. others.Select(other => other.Country).Where(IsState).Distinct(StringComparer.Ordinal)];
        bool isDomestic = theirs.Length == 1 && IsDomestic(coded, actor);
        if (!IsUnnamed(actor))
        {
            return isDomestic ? theirs[0] : "";
        }

        if (directory.IsOfAnywhere(actor.Name))
        {
            return "";
        }

        if (coded.Mode == "expel")
        {
            // Who flees or is driven out may be of any country.
            return "";
        }

        bool isAway = (actor.Sector == "MIL" && _journeys.Contains(coded.Type)) || coded.Type == "CONSULT";
        if (!isAway && CountryOf(coded.Place) is { Length: > 0 } scene)
        {
            return scene;
        }

        if (isDomestic)
        {
            return theirs[0];
        }

        // Whom strangers fight is named without telling who they are: "gunmen killed a German".
        bool isAmongThem = _domesticTypes.Contains(coded.Type) || theirs.Length == 0;
        string found = isAmongThem && OnlyCountryOf(context, sentence) is { Length: > 0 } only ? only
            : context.Places.CountryInFocus("") is { } focus ? CountryOf(focus)
            : "";

        // Rebels whom a state arms are not its own.
        return coded.Type == "AID" && actor.Sector == "REB" && theirs.Contains(found) ? "" : found;
    }

    private static bool IsDomestic(CodedEvent coded, CodedActor actor) =>
        _domesticTypes.Contains(coded.Type) || actor.Sector is "COP" or "JUD" or "LEG" || coded.Actors.Any(doer => doer.Sector is "COP" or "JUD");

    private string CountryOf(CodedPlace? place) => place is { Country: { } country } && IsState(country) ? country : "";

    private bool IsState(string country) => directory.StateOf(country) is not null;

    private string WithinPhrase(CodingContext context, Sentence sentence, ImmutableArray<RoleFiller> fillers, CodedActor actor)
    {
        foreach (RoleFiller filler in fillers.Where(filler => filler.Actors.Contains(actor)))
        {
            Token? head = sentence.SubtreeOf(filler.Token)
                .FirstOrDefault(token => token.Upos is "NOUN" or "PROPN" && context.Actors.ActorOf(sentence, token) == actor);
            Token? explained = head?.BareRelation == "appos" ? sentence.HeadOf(head) : null;
            foreach (Token phrase in new[] { head, explained }.OfType<Token>())
            {
                if (CountryOf(PhrasePlaces.Of(context.Places, sentence, phrase)) is { Length: > 0 } country)
                {
                    return country;
                }
            }
        }

        return "";
    }

    private string OnlyCountryOf(CodingContext context, Sentence sentence)
    {
        string[] named = [.. sentence.Tokens
            .SelectMany(token => new[] { context.Actors.ActorOf(sentence, token)?.Country ?? "", CountryOf(context.Places.PlaceOf(sentence, token)) })
            .Where(IsState).Distinct(StringComparer.Ordinal).Take(2)];
        return named is [var only] ? only : "";
    }
}
