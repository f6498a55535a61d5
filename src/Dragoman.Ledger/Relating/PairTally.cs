using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Counts the events of a pair: sums that the ledger has made, and single events beside them.</summary>
internal sealed class PairTally
{
    /// <summary>The sums, as columns over pairs <c>p</c> and their classes <c>c</c>.</summary>
    internal const string Columns = """
        sum(c.realis = 'actual' AND c.quad = 'verbal cooperation'), sum(c.realis = 'actual' AND c.quad = 'material cooperation'),
        sum(c.realis = 'actual' AND c.quad = 'verbal conflict'), sum(c.realis = 'actual' AND c.quad = 'material conflict'),
        sum(c.realis = 'actual' AND c.type = 'CONSULT'), sum(c.realis = 'actual' AND p.sources > 1),
        sum(CASE WHEN c.realis = 'actual' THEN p.sources ELSE 0 END), total(CASE WHEN c.realis = 'actual' THEN p.score END),
        sum(c.realis = 'future'), sum(c.realis = 'negated'), sum(c.realis = 'hypothetical'),
        min(CASE WHEN c.realis = 'actual' THEN p.sort_day END), max(CASE WHEN c.realis = 'actual' THEN p.sort_day END)
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
        row.IsDBNull(column) || row.GetString(column) == StoredDays.NoDay ? null : FoundRecord.Day(row.GetString(column));
}
