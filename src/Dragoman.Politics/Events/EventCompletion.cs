using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Placing;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Tells of an event what its own clause leaves to the rest of the article: the day and place of another mention, the country.</summary>
internal static class EventCompletion
{
    private static readonly ImmutableHashSet<string> _privateSectors = ["REB", "OPP", "PTY", "CVL", "CRM", "REL", "BUS", "JUD"];
    private static readonly ImmutableHashSet<string> _bodies = ["IGO", "NGO", "MNC"];

    // What people of one country do to each other, ask and grant, is done there; praise, blame and talks may be anywhere.
    private static readonly ImmutableHashSet<string> _placedTypes =
        ["ASSAULT", "COERCE", "CONCEDE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION"];

    /// <summary>Fills the days and places that are missing; what a clause tells of itself stays.</summary>
    /// <param name="events">The events of an article, mentions of one event labelled.</param>
    /// <param name="undatable">Where events stand of which the text tells a time that is no day ("in the past"): they get none.</param>
    /// <param name="places">The places of the article.</param>
    public static ImmutableArray<CodedEvent> Complete(ImmutableArray<CodedEvent> events, IReadOnlySet<TextSpan> undatable, ArticlePlaces places)
    {
        ILookup<string, CodedEvent> mentions = events.Where(coded => coded.SameAs.Length > 0).ToLookup(coded => coded.SameAs);
        List<CodedEvent> complete = [];
        foreach (CodedEvent coded in events)
        {
            bool isDatable = !undatable.Contains(coded.Span);
            CodedEvent? occasion = isDatable ? OccasionOf(coded, complete) : null;
            complete.Add(coded with
            {
                Date = coded.Date ?? (isDatable ? SharedDay(mentions[coded.SameAs]) : null) ?? occasion?.Date,
                Place = coded.Place ?? SharedPlace(mentions[coded.SameAs]) ?? occasion?.Place ?? CountryOf(coded, places),
            });
        }

        return [.. complete];
    }

    /// <summary>The talks just told, at which several parties together agree on something: "Both met in Oslo. The two decided to go on."</summary>
    private static CodedEvent? OccasionOf(CodedEvent outcome, List<CodedEvent> earlier)
    {
        const int FarthestTalks = 3;
        bool IsThere(CodedActor party) => outcome.Actors.Any(actor => actor.Name == party.Name || (actor.Country.Length > 0 && actor.Country == party.Country));
        return outcome is { Type: "AGREE" or "CONCEDE" or "SUPPORT", Actors.Length: > 1, Realis: Realis.Actual }
            ? earlier.TakeLast(FarthestTalks).LastOrDefault(talks => talks is { Type: "CONSULT", Realis: Realis.Actual, Actors.Length: > 1 } && talks.Actors.Any(IsThere))
            : null;
    }

    /// <summary>The narrowest of the days that the mentions tell, where it fits them all; null where they differ or tell none.</summary>
    private static DayInterval? SharedDay(IEnumerable<CodedEvent> mentions)
    {
        // "in recent months" tells when one mention's act went on, and not when each of the others was.
        const int LongestDays = 10;
        DayInterval[] told = [.. mentions.Select(mention => mention.Date).OfType<DayInterval>().Where(date => LengthOf(date) <= LongestDays)];
        DayInterval? narrowest = told.MinBy(LengthOf);
        return narrowest is not null && told.All(date => date.From <= narrowest.From && narrowest.To <= date.To) ? narrowest : null;
    }

    /// <summary>The finest of the places that the mentions tell, where they lie in one country; null where they differ or tell none.</summary>
    private static CodedPlace? SharedPlace(IEnumerable<CodedEvent> mentions)
    {
        CodedPlace[] told = [.. mentions.Select(mention => mention.Place).OfType<CodedPlace>().Distinct()];
        CodedPlace? finest = told.MinBy(place => place.Precision ?? PlacePrecision.Country);
        bool isOneOfItsKind = told.Count(place => place.Precision == finest?.Precision) == 1;
        return isOneOfItsKind && told.All(place => place.Country == finest!.Country) ? finest : null;
    }

    private static int LengthOf(DayInterval date) => date.To.DayNumber - date.From.DayNumber + 1;

    /// <summary>
    /// The country of an act among people of one country, or of the one country that the article is about; of troops that leave, the
    /// other country that it is about.
    /// A state's act upon nobody in particular may be anywhere.
    /// </summary>
    private static CodedPlace? CountryOf(CodedEvent coded, ArticlePlaces places)
    {
        if (!_placedTypes.Contains(coded.Type) || coded.Mode == "meet" || coded.Realis == Realis.Hypothetical)
        {
            return null;
        }

        string[] countries = [.. coded.Actors.Concat(coded.Recipients).Select(party => party.Country).Where(country => country.Length > 0).Distinct()];
        if (countries is not [var country] || _bodies.Contains(country))
        {
            return null;
        }

        if (coded is { Type: "RETREAT", Mode: "withdraw" } && coded.Actors.All(actor => actor.Sector is "MIL" or "GOV"))
        {
            return places.CountryInFocus(country);
        }

        // Armies go abroad; what else a state does to nobody abroad, it does at home, where the article is about nothing else.
        bool isOwnAffair = coded.Type is not ("ASSAULT" or "MOBILIZE" or "RETREAT") && coded.Actors.Any(actor => actor.Country == country) && places.MainCountry == country;
        bool isAtHome = isOwnAffair || coded.Actors.Any(actor => actor.Country == country && _privateSectors.Contains(actor.Sector))
            || coded.Recipients.Any(recipient => recipient.Country == country) && coded.Actors.Any(actor => actor.Country == country);
        return isAtHome ? places.CountryOf(country) : null;
    }
}
