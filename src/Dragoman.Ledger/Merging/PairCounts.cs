using System.Collections.Immutable;

namespace Dragoman.Ledger.Merging;

/// <summary>How many events of each sort lie between two actors.</summary>
/// <remarks>Whole numbers alone, so that what is added and taken away again in any order comes to the same.</remarks>
internal sealed class PairCounts
{
    /// <summary>In a score; PLOVER's have one decimal.</summary>
    internal const double Hundredths = 100;

    /// <summary>The columns of <c>pair_totals</c> that hold them, in the order of <see cref="Values"/>.</summary>
    internal static ImmutableArray<string> Columns { get; } =
    [
        "events", "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "meetings", "corroborated", "sources", "score",
        "planned", "denied", "possible",
    ];

    /// <summary>What has happened: cooperation in words.</summary>
    internal long VerbalCooperation { get; private set; }

    /// <summary>Cooperation in deeds.</summary>
    internal long MaterialCooperation { get; private set; }

    /// <summary>Conflict in words.</summary>
    internal long VerbalConflict { get; private set; }

    /// <summary>Conflict in deeds.</summary>
    internal long MaterialConflict { get; private set; }

    /// <summary>Of what has happened, meetings and talks.</summary>
    internal long Meetings { get; private set; }

    /// <summary>Of what has happened, events that two or more independent sources report.</summary>
    internal long Corroborated { get; private set; }

    /// <summary>Independent sources of what has happened.</summary>
    internal long Sources { get; private set; }

    /// <summary>Sum of the scores of what has happened, in hundredths.</summary>
    internal long Score { get; private set; }

    /// <summary>Planned or announced.</summary>
    internal long Planned { get; private set; }

    /// <summary>Reported not to have happened.</summary>
    internal long Denied { get; private set; }

    /// <summary>Possible, conditional, wanted or feared.</summary>
    internal long Possible { get; private set; }

    /// <summary>Cooperation in words and deeds.</summary>
    internal long Cooperative => VerbalCooperation + MaterialCooperation;

    /// <summary>Conflict in words and deeds.</summary>
    internal long Conflictual => VerbalConflict + MaterialConflict;

    /// <summary>What has happened.</summary>
    internal long Events => Cooperative + Conflictual;

    /// <summary>The counts, in the order of <see cref="Columns"/>.</summary>
    internal long[] Values =>
    [
        Events, VerbalCooperation, MaterialCooperation, VerbalConflict, MaterialConflict, Meetings, Corroborated, Sources, Score, Planned, Denied, Possible,
    ];

    /// <summary>Adds an event, or takes it away.</summary>
    /// <param name="sort">What sort of event.</param>
    /// <param name="score">PLOVER's score, −10 to +10.</param>
    /// <param name="sources">Its independent sources.</param>
    /// <param name="times">1 to add it, −1 to take it away.</param>
    internal void Add(EventClass sort, double score, long sources, int times = 1)
    {
        switch (sort.Realis)
        {
            case "actual":
                AddActual(sort, score, sources, times);
                break;
            case "future":
                Planned += times;
                break;
            case "negated":
                Denied += times;
                break;
            default:
                Possible += times;
                break;
        }
    }

    private void AddActual(EventClass sort, double score, long sources, int times)
    {
        switch (sort.Quad)
        {
            case "verbal cooperation":
                VerbalCooperation += times;
                break;
            case "material cooperation":
                MaterialCooperation += times;
                break;
            case "verbal conflict":
                VerbalConflict += times;
                break;
            default:
                MaterialConflict += times;
                break;
        }

        Meetings += sort.Type == "CONSULT" ? times : 0;
        Corroborated += sources > 1 ? times : 0;
        Sources += times * sources;
        Score += times * (long)Math.Round(score * Hundredths);
    }
}
