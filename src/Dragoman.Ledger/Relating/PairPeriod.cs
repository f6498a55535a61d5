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
}
