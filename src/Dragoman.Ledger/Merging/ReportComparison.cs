using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Merging;

/// <summary>Decides whether two reports may be of one event, by adding up what speaks for it and against it.</summary>
/// <remarks>A function of the two reports alone: whatever else the ledger holds or comes to hold, the answer stays.</remarks>
internal sealed class ReportComparison
{
    /// <summary>Points from which on two reports are of one event.</summary>
    internal const double Threshold = 7;

    private const int Near = 3;
    private const int Week = 7;
    private const int Month = 31;

    private readonly EventReport _one;
    private readonly EventReport _other;
    private readonly ImmutableArray<MergeReason>.Builder? _reasons;
    private double _points;
    private bool _isRefused;

    private ReportComparison(EventReport one, EventReport other, bool tells)
    {
        _one = one;
        _other = other;
        _reasons = tells ? ImmutableArray.CreateBuilder<MergeReason>() : null;
    }

    private bool IsOneArticle => _one.Version == _other.Version;

    /// <summary>The points of two reports; null where something shows that they are not of one event.</summary>
    internal static double? Score(EventReport one, EventReport other)
    {
        ReportComparison comparison = new(one, other, tells: false);
        comparison.Run();
        return comparison._isRefused ? null : comparison._points;
    }

    /// <summary>What speaks for and against two reports being of one event.</summary>
    internal static ImmutableArray<MergeReason> Reasons(EventReport one, EventReport other)
    {
        ReportComparison comparison = new(one, other, tells: true);
        comparison.Run();
        return comparison._reasons!.ToImmutable(); // made when it tells
    }

    private void Run()
    {
        CompareTypes();
        if (!_isRefused && ReportDays.AreFarApart(ReportDays.Of(_one), ReportDays.Of(_other)))
        {
            Refuse("too far apart in time");
        }

        if (!_isRefused)
        {
            CompareParties();
        }

        if (!_isRefused)
        {
            CompareDays();
            ComparePlaces();
            CompareRealis();
            CompareWords();
            CompareStanding();
        }
    }

    private void CompareTypes()
    {
        if (!TypeFamilies.AreCompatible(_one.Type, _other.Type))
        {
            Refuse("acts of other types");
        }
        else if (_one.Type != _other.Type)
        {
            CompareWithPromise();
        }
        else
        {
            Count("same type", 1);
            if (_one.Mode != _other.Mode && _one.Mode.Length > 0 && _other.Mode.Length > 0)
            {
                Count("other modes", -2);
            }
            else if (_one.Mode == _other.Mode)
            {
                Count("same mode", _one.Mode.Length > 0 ? 1 : 0.3);
            }
        }
    }

    /// <summary>A promise is of one event with what it promises, not with whatever else the parties do about that time.</summary>
    private void CompareWithPromise()
    {
        EventReport promise = _one.Type is "AGREE" or "CONCEDE" ? _one : _other;
        bool isAhead = promise.Realis is Realis.Future or Realis.Hypothetical
            || (promise.Days is { } days && promise.Published != EventReport.UnknownDay && days.From.DayNumber > promise.Published);
        if (isAhead || ContentWords.Shared(_one.Trigger, _other.Trigger) > 0)
        {
            Count("a promise, and what it promises", -0.5);
        }
        else
        {
            Refuse("an act of words, and another act");
        }
    }

    private void CompareParties()
    {
        bool hasNamed;
        if (TypeFamilies.IsMutual(_one.Type) || TypeFamilies.IsMutual(_other.Type))
        {
            hasNamed = CompareSide(_one.Parties, _other.Parties, "parties", 4.5);
        }
        else
        {
            hasNamed = CompareSide(_one.Actors, _other.Actors, "actors", 4);
            hasNamed |= !_isRefused && CompareSide(_one.Recipients, _other.Recipients, "recipients", 2);
        }

        if (!hasNamed)
        {
            Refuse("nobody in both");
        }
    }

    private bool CompareSide(ImmutableArray<Party> some, ImmutableArray<Party> others, string side, double weight)
    {
        if (some.IsEmpty || others.IsEmpty)
        {
            Count($"no {side} in {(some.IsEmpty && others.IsEmpty ? "both" : "one")}", some.IsEmpty && others.IsEmpty ? 0.5 : 0);
            return false;
        }

        (double share, bool hasNamed, bool areAsLong) = PartyComparison.Compare(some, others);
        if (share < 0.3)
        {
            Refuse($"other {side}");
            return hasNamed;
        }

        double points = share switch
        {
            > 0.85 => areAsLong ? weight : weight - 1,
            > 0.6 => weight / 3,
            _ => -0.5,
        };
        Count(share > 0.85 && areAsLong ? $"same {side}" : share > 0.85 ? $"{side} of the one among those of the other" : $"some of the {side}", points);
        return hasNamed;
    }

    private void CompareDays()
    {
        switch (_one.Days, _other.Days)
        {
            case ({ } one, { } other):
                CompareDays(one, other);
                break;
            case (null, null):
                CountApart(Math.Abs((long)_one.Published - _other.Published));
                break;
            default:
                CompareWithUndated(_one.Days is null ? _one : _other, _one.Days ?? _other.Days!); // one of them has days
                break;
        }
    }

    private void CompareDays(DayInterval one, DayInterval other)
    {
        int from = Math.Max(one.From.DayNumber, other.From.DayNumber);
        int to = Math.Min(one.To.DayNumber, other.To.DayNumber);
        int longer = Math.Max(one.To.DayNumber - one.From.DayNumber, other.To.DayNumber - other.From.DayNumber);
        bool arePrecise = _one.HasPreciseDays && _other.HasPreciseDays;
        if (from > to)
        {
            // What is told of the evening here is told of the next day there.
            if (arePrecise && from - to == 1)
            {
                Count("a day apart", -3);
            }
            else
            {
                Refuse("other days");
            }
        }
        else if (arePrecise && one == other)
        {
            Count("same days", 4);
        }
        else
        {
            Count("days overlap", longer <= 2 * Week ? 3 : longer <= 2 * Month ? 1.5 : 0.5);
        }
    }

    /// <summary>One tells the day; the other was published on some day, and tells mostly of what was new then.</summary>
    private void CompareWithUndated(EventReport undated, DayInterval days)
    {
        if (IsOneArticle)
        {
            Count("one without day, in one article", 0);
        }
        else if (undated.Published == EventReport.UnknownDay)
        {
            Count("one without any day", -2);
        }
        else
        {
            int after = undated.Published - days.From.DayNumber;
            bool isNews = undated.Realis == Realis.Future
                ? days.To.DayNumber >= undated.Published && after > -2 * Month
                : after >= 0 && undated.Published - days.To.DayNumber <= Month;
            Count(isNews ? "one without day, published about then" : "one without day, published at another time", isNews ? 0.5 : -3);
        }
    }

    private void CountApart(long days)
    {
        if (IsOneArticle)
        {
            Count("without days, in one article", 0);
        }
        else if (_one.Published == EventReport.UnknownDay || _other.Published == EventReport.UnknownDay)
        {
            Count("without days, one published on an unknown day", -1.5);
        }
        else
        {
            Count("without days, published " + (days <= Near ? "about the same day" : days <= Week ? "within a week" : days <= Month ? "within a month" : "within half a year"),
                days <= Near ? 1.5 : days <= Week ? 1 : days <= Month ? 0 : -1.5);
        }
    }

    private void ComparePlaces()
    {
        if (_one.Place is not { } one || _other.Place is not { } other)
        {
            return;
        }

        if (one.Name == other.Name)
        {
            Count("same place", one.Precision is PlacePrecision.Country or null ? 0.7 : 2);
        }
        else if (one.Country.Length > 0 && one.Country == other.Country && (IsWhole(one) || IsWhole(other)))
        {
            Count("place within the other", 0.7);
        }
        else
        {
            Refuse("other places");
        }
    }

    private static bool IsWhole(CodedPlace place) => place.Precision is PlacePrecision.Country or PlacePrecision.Region;

    private void CompareRealis()
    {
        if (_one.Realis == _other.Realis)
        {
            Count("told alike", 0.5);
        }
        else if (_one.Realis == Realis.Hypothetical || _other.Realis == Realis.Hypothetical)
        {
            Count("possible here, otherwise there", -2);
        }
        else
        {
            Count("planned, held or denied", -0.5);
        }
    }

    private void CompareWords()
    {
        int triggers = ContentWords.Shared(_one.Trigger, _other.Trigger);
        if (triggers > 0)
        {
            Count("same word for it", 1);
        }

        if (IsOneArticle && _one.Sentence is { } sentence && sentence == _other.Sentence)
        {
            Count("two acts of one sentence", -3);
            return;
        }

        int shared = ContentWords.Shared(_one.Words, _other.Words);
        int fewer = Math.Min(_one.Words.Length, _other.Words.Length);
        double share = fewer == 0 ? 0 : (double)shared / fewer;
        if (shared > triggers)
        {
            Count(string.Create(CultureInfo.InvariantCulture, $"{shared} words shared"), Math.Min(3, 4 * share * Math.Min(1, shared / 4.0)));
        }
        else if (TypeFamilies.IsVerbal(_one.Type) && fewer > 0)
        {
            Count("nothing else said alike", -1.5);
        }
    }

    /// <summary>Whether the article itself takes the two for one.</summary>
    private void CompareStanding()
    {
        if (IsOneArticle && _one.SameAs.Length > 0 && _one.SameAs == _other.SameAs)
        {
            Count("the article speaks of it again", 4);
        }
    }

    private void Count(string what, double points)
    {
        _points += points;
        _reasons?.Add(new MergeReason(what, points));
    }

    private void Refuse(string what)
    {
        _isRefused = true;
        _reasons?.Add(new MergeReason(what, double.NegativeInfinity));
    }
}
