using System.Collections.Immutable;
using Dragoman.Politics.Placing;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Tells of an event what its own clause leaves to the rest of the article: the day and place of another mention, the country.</summary>
internal static class EventCompletion
{
    private static readonly ImmutableHashSet<string> _privateSectors = ["REB", "OPP", "PTY", "CVL", "CRM", "REL", "BUS", "JUD"];
    private static readonly ImmutableHashSet<string> _bodies = ["IGO", "NGO", "MNC"];

    // Acts upon bodies and goods have a place; words are said anywhere.
    private static readonly ImmutableHashSet<string> _placedTypes =
        ["ASSAULT", "COERCE", "CONCEDE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION"];

    /// <summary>Fills the days and places that are missing; what a clause tells of itself stays.</summary>
    /// <param name="events">The events of an article, mentions of one event labelled.</param>
    /// <param name="places">The places of the article.</param>
    public static ImmutableArray<CodedEvent> Complete(ImmutableArray<CodedEvent> events, ArticlePlaces places)
    {
        ILookup<string, CodedEvent> mentions = events.Where(coded => coded.SameAs.Length > 0).ToLookup(coded => coded.SameAs);
        return [.. events.Select(coded => coded with
        {
            Date = coded.Date ?? Agreed(mentions[coded.SameAs].Select(mention => mention.Date)),
            Place = coded.Place ?? Agreed(mentions[coded.SameAs].Select(mention => mention.Place)) ?? CountryOf(coded, places),
        })];
    }

    // What the other mentions say with one voice.
    private static T? Agreed<T>(IEnumerable<T?> told)
        where T : class
    {
        T[] distinct = [.. told.OfType<T>().Distinct()];
        return distinct is [var only] ? only : null;
    }

    /// <summary>
    /// The country of an act among people of one country; of troops that leave, the country that the article is about.
    /// A state's act upon nobody in particular may be anywhere.
    /// </summary>
    private static CodedPlace? CountryOf(CodedEvent coded, ArticlePlaces places)
    {
        if (!_placedTypes.Contains(coded.Type) || coded.Realis == Realis.Hypothetical)
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

        bool isAtHome = coded.Actors.Any(actor => actor.Country == country && _privateSectors.Contains(actor.Sector))
            || coded.Recipients.Any(recipient => recipient.Country == country) && coded.Actors.Any(actor => actor.Country == country);
        return isAtHome ? places.CountryOf(country) : null;
    }
}
