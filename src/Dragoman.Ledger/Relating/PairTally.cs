using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Counts the events of a pair: sums that the ledger has made, and single events beside them.</summary>
internal sealed class PairTally
{
    /// <summary>The sums, as columns over <c>merged_pairs p</c>.</summary>
    internal const string Columns = """
        sum(p.realis = 'actual' AND p.quad = 'verbal cooperation'), sum(p.realis = 'actual' AND p.quad = 'material cooperation'),
        sum(p.realis = 'actual' AND p.quad = 'verbal conflict'), sum(p.realis = 'actual' AND p.quad = 'material conflict'),
        sum(p.realis = 'actual' AND p.type = 'CONSULT'), sum(p.realis = 'actual' AND p.sources > 1),
        sum(CASE WHEN p.realis = 'actual' THEN p.sources ELSE 0 END), total(CASE WHEN p.realis = 'actual' THEN p.score END),
        sum(p.realis = 'future'), sum(p.realis = 'negated'), sum(p.realis = 'hypothetical'),
        min(CASE WHEN p.realis = 'actual' THEN p.sort_day END), max(CASE WHEN p.realis = 'actual' THEN p.sort_day END)
        """;

    private PairPeriod _counted = new() { One = "", Other = "", Period = "" };

    /// <summary>Adds the sums of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The first column of <see cref="Columns"/>.</param>
    internal void Add(SqliteDataReader row, int column) => Add(new PairPeriod
    {
        One = "",
        Other = "",
        Period = "",
        VerbalCooperation = row.GetInt32(column),
        MaterialCooperation = row.GetInt32(column + 1),
        VerbalConflict = row.GetInt32(column + 2),
        MaterialConflict = row.GetInt32(column + 3),
        Meetings = row.GetInt32(column + 4),
        Corroborated = row.GetInt32(column + 5),
        Sources = row.GetInt32(column + 6),
        ScoreSum = row.GetDouble(column + 7),
        Planned = row.GetInt32(column + 8),
        Denied = row.GetInt32(column + 9),
        Possible = row.GetInt32(column + 10),
        First = Day(row, column + 11),
        Last = Day(row, column + 12),
    });

    /// <summary>Adds an event.</summary>
    internal void Add(MergedEvent e)
    {
        bool isActual = e.Realis == Realis.Actual;
        DateOnly? day = isActual ? e.Days?.From ?? e.FirstPublished : null;
        Add(new PairPeriod
        {
            One = "",
            Other = "",
            Period = "",
            VerbalCooperation = isActual && e.Quad == "verbal cooperation" ? 1 : 0,
            MaterialCooperation = isActual && e.Quad == "material cooperation" ? 1 : 0,
            VerbalConflict = isActual && e.Quad == "verbal conflict" ? 1 : 0,
            MaterialConflict = isActual && e.Quad == "material conflict" ? 1 : 0,
            Meetings = isActual && e.Type == "CONSULT" ? 1 : 0,
            Corroborated = isActual && e.IndependentSources > 1 ? 1 : 0,
            Sources = isActual ? e.IndependentSources : 0,
            ScoreSum = isActual ? e.Score : 0,
            Planned = e.Realis == Realis.Future ? 1 : 0,
            Denied = e.Realis == Realis.Negated ? 1 : 0,
            Possible = e.Realis == Realis.Hypothetical ? 1 : 0,
            First = day,
            Last = day,
        });
    }

    /// <summary>Adds what has been counted elsewhere.</summary>
    internal void Add(PairPeriod more) => _counted = _counted with
    {
        VerbalCooperation = _counted.VerbalCooperation + more.VerbalCooperation,
        MaterialCooperation = _counted.MaterialCooperation + more.MaterialCooperation,
        VerbalConflict = _counted.VerbalConflict + more.VerbalConflict,
        MaterialConflict = _counted.MaterialConflict + more.MaterialConflict,
        Meetings = _counted.Meetings + more.Meetings,
        Corroborated = _counted.Corroborated + more.Corroborated,
        Sources = _counted.Sources + more.Sources,
        ScoreSum = Math.Round(_counted.ScoreSum + more.ScoreSum, 6),
        Planned = _counted.Planned + more.Planned,
        Denied = _counted.Denied + more.Denied,
        Possible = _counted.Possible + more.Possible,
        First = _counted.First is { } first && !(more.First < first) ? first : more.First,
        Last = _counted.Last is { } last && !(more.Last > last) ? last : more.Last,
    };

    /// <summary>What has been counted, of a pair and a period.</summary>
    internal PairPeriod Of(string one, string other, string period) => _counted with { One = one, Other = other, Period = period };

    /// <summary>What a later count has more than an earlier one of the same pair; its days are those of the later one.</summary>
    internal static PairPeriod Difference(PairPeriod later, PairPeriod earlier) => later with
    {
        VerbalCooperation = later.VerbalCooperation - earlier.VerbalCooperation,
        MaterialCooperation = later.MaterialCooperation - earlier.MaterialCooperation,
        VerbalConflict = later.VerbalConflict - earlier.VerbalConflict,
        MaterialConflict = later.MaterialConflict - earlier.MaterialConflict,
        Meetings = later.Meetings - earlier.Meetings,
        Corroborated = later.Corroborated - earlier.Corroborated,
        Sources = later.Sources - earlier.Sources,
        ScoreSum = Math.Round(later.ScoreSum - earlier.ScoreSum, 6),
        Planned = later.Planned - earlier.Planned,
        Denied = later.Denied - earlier.Denied,
        Possible = later.Possible - earlier.Possible,
    };

    private static DateOnly? Day(SqliteDataReader row, int column) =>
        row.IsDBNull(column) || row.GetString(column) == MergedEventWriter.NoDay ? null : FoundRecord.Day(row.GetString(column));
}
