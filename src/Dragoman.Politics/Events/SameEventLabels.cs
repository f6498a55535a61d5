using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Gives the mentions of one event in an article a label that they share, and the day and place that one of them tells.</summary>
internal static class SameEventLabels
{
    /// <summary>Labels the events of an article; an event mentioned once keeps "".</summary>
    /// <param name="events">The events in the order of the text.</param>
    /// <param name="undatable">Where events stand of which the text tells a time that is no day ("in the past", "regularly"): they are none of the others.</param>
    public static ImmutableArray<CodedEvent> Give(ImmutableArray<CodedEvent> events, IReadOnlySet<TextSpan> undatable)
    {
        int[] first = new int[events.Length];
        for (int i = 0; i < events.Length; i++)
        {
            first[i] = i;
            for (int j = 0; j < i; j++)
            {
                if (first[j] == j && !undatable.Contains(events[i].Span) && !undatable.Contains(events[j].Span) && IsSame(events[j], events[i]))
                {
                    first[i] = j;
                    break;
                }
            }
        }

        ImmutableArray<CodedEvent>.Builder labelled = ImmutableArray.CreateBuilder<CodedEvent>(events.Length);
        Dictionary<int, string> labels = [];
        for (int i = 0; i < events.Length; i++)
        {
            bool isShared = first.Count(of => of == first[i]) > 1;
            if (isShared && !labels.ContainsKey(first[i]))
            {
                labels[first[i]] = string.Create(
                    CultureInfo.InvariantCulture, $"{events[i].Type.ToLowerInvariant()}-{labels.Count + 1}");
            }

            labelled.Add(isShared ? events[i] with { SameAs = labels[first[i]] } : events[i]);
        }

        return labelled.MoveToImmutable();
    }

    private static bool IsSame(CodedEvent left, CodedEvent right)
    {
        if (left.Type != right.Type || left.Realis != right.Realis)
        {
            return false;
        }

        HashSet<string> ofLeft = NamesIn(left);
        HashSet<string> ofRight = NamesIn(right);
        bool isSameParties = ofLeft.Count > 0 && ofLeft.SetEquals(ofRight);

        // A journey to several capitals is none of the meetings in one of them.
        bool isJourney = (left.Mode == "visit") != (right.Mode == "visit");
        bool isPart = !isJourney && Math.Min(ofLeft.Count, ofRight.Count) >= 2 && (ofLeft.IsSubsetOf(ofRight) || ofRight.IsSubsetOf(ofLeft));
        return (isSameParties || isPart) && AreDaysAlike(left.Date, right.Date) && ArePlacesAlike(left.Place, right.Place);
    }

    // Zarif and Iran are one party, since a minister acts for his state.
    private static HashSet<string> NamesIn(CodedEvent coded) =>
        [.. coded.Actors.Concat(coded.Recipients).Select(actor => actor is { Sector: "GOV", Country.Length: 3 } ? actor.Country : actor.Name)];

    private static bool AreDaysAlike(DayInterval? left, DayInterval? right) =>
        left is null || right is null || (left.From <= right.To && right.From <= left.To);

    private static bool ArePlacesAlike(CodedPlace? left, CodedPlace? right) =>
        left is null || right is null || left.Name == right.Name
        || (left.Country == right.Country && (left.Precision is PlacePrecision.Country or PlacePrecision.Region || right.Precision is PlacePrecision.Country or PlacePrecision.Region));
}
