using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Relating;

/// <summary>What happened between two actors in a stretch of time, each event counted once.</summary>
/// <remarks>Events count that have happened, in the period in which they began; what is planned, denied or possible is counted apart.</remarks>
public sealed record PairPeriod
{
    /// <summary>The one that comes first by the alphabet.</summary>
    public required string One { get; init; }

    /// <summary>The other.</summary>
    public required string Other { get; init; }

    /// <summary>"1995", "1995-Q4" or "1995-11"; "" for all of it, and for events of unknown day beside periods.</summary>
    public required string Period { get; init; }

    /// <summary>Cooperation in words.</summary>
    public int VerbalCooperation { get; init; }

    /// <summary>Cooperation in deeds.</summary>
    public int MaterialCooperation { get; init; }

    /// <summary>Conflict in words.</summary>
    public int VerbalConflict { get; init; }

    /// <summary>Conflict in deeds.</summary>
    public int MaterialConflict { get; init; }

    /// <summary>Of these, meetings and talks (CONSULT).</summary>
    public int Meetings { get; init; }

    /// <summary>Of these, events that two or more independent sources report.</summary>
    public int Corroborated { get; init; }

    /// <summary>Independent sources, summed over these events.</summary>
    public int Sources { get; init; }

    /// <summary>Sum of PLOVER's scores of these events (each −10 to +10).</summary>
    public double ScoreSum { get; init; }

    /// <summary>Planned or announced.</summary>
    public int Planned { get; init; }

    /// <summary>Reported not to have happened.</summary>
    public int Denied { get; init; }

    /// <summary>Possible, conditional, wanted or feared.</summary>
    public int Possible { get; init; }

    /// <summary>Day of the first of these events; null where none has a day.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Day on which the last of these events began; null where none has a day.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Cooperation in words and deeds.</summary>
    public int Cooperative => VerbalCooperation + MaterialCooperation;

    /// <summary>Conflict in words and deeds.</summary>
    public int Conflictual => VerbalConflict + MaterialConflict;

    /// <summary>Events that have happened.</summary>
    public int Events => Cooperative + Conflictual;

    /// <summary>Mean of PLOVER's scores; null where nothing has happened.</summary>
    public double? ScoreMean => Events == 0 ? null : ScoreSum / Events;

    /// <summary>This period and another of the same pair taken together, under the name of this one.</summary>
    /// <param name="other">The other period.</param>
    public PairPeriod Plus(PairPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Combined(other, 1) with
        {
            First = First is { } first && !(other.First < first) ? first : other.First,
            Last = Last is { } last && !(other.Last > last) ? last : other.Last,
        };
    }

    /// <summary>What this count has more than an earlier one of the same pair; its days are those of this one.</summary>
    internal PairPeriod Minus(PairPeriod earlier) => Combined(earlier, -1);

    /// <summary>What lies between a pair by its counts.</summary>
    /// <param name="one">One of the two.</param>
    /// <param name="other">The other.</param>
    /// <param name="period">The period.</param>
    /// <param name="counts">As <see cref="PairCounts.Columns"/>.</param>
    /// <param name="first">Day of the first event; null for none.</param>
    /// <param name="last">Day of the last event; null for none.</param>
    internal static PairPeriod Of(string one, string other, string period, ReadOnlySpan<long> counts, string? first, string? last)
    {
        bool isOrdered = string.CompareOrdinal(one, other) < 0;
        return new PairPeriod
        {
            One = isOrdered ? one : other,
            Other = isOrdered ? other : one,
            Period = period,
            VerbalCooperation = (int)counts[1],
            MaterialCooperation = (int)counts[2],
            VerbalConflict = (int)counts[3],
            MaterialConflict = (int)counts[4],
            Meetings = (int)counts[5],
            Corroborated = (int)counts[6],
            Sources = (int)counts[7],
            ScoreSum = counts[8] / PairCounts.Hundredths,
            Planned = (int)counts[9],
            Denied = (int)counts[10],
            Possible = (int)counts[11],
            First = first is null ? null : FoundRecord.Day(first),
            Last = last is null ? null : FoundRecord.Day(last),
        };
    }

    private PairPeriod Combined(PairPeriod other, int sign) => this with
    {
        VerbalCooperation = VerbalCooperation + (sign * other.VerbalCooperation),
        MaterialCooperation = MaterialCooperation + (sign * other.MaterialCooperation),
        VerbalConflict = VerbalConflict + (sign * other.VerbalConflict),
        MaterialConflict = MaterialConflict + (sign * other.MaterialConflict),
        Meetings = Meetings + (sign * other.Meetings),
        Corroborated = Corroborated + (sign * other.Corroborated),
        Sources = Sources + (sign * other.Sources),
        ScoreSum = Math.Round(ScoreSum + (sign * other.ScoreSum), 6),
        Planned = Planned + (sign * other.Planned),
        Denied = Denied + (sign * other.Denied),
        Possible = Possible + (sign * other.Possible),
    };
}
