using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Merging;

/// <summary>Keeps the lists in which reports look for each other, and the links between those that are of one event.</summary>
/// <remarks>
/// A list is in order of publication, and a report is held against those that stand up to <see cref="Reach"/> places before it. So the links
/// among what was published by a day never depend on what came later, and a report costs the same however long its lists are.
/// </remarks>
internal sealed class ReportNeighbours : IDisposable
{
    /// <summary>How many earlier reports of a list a report is held against.</summary>
    internal const int Reach = 16;

    private readonly EventReportLoader _loader;
    private readonly ReportLinks _links;
    private readonly SqliteCommand _add;
    private readonly SqliteCommand _remove;
    private readonly SqliteCommand _before;
    private readonly SqliteCommand _after;
    private readonly SqliteCommand _link;
    private readonly SqliteCommand _unlink;
    private readonly SqliteCommand _unlinkAll;

    internal ReportNeighbours(LedgerConnection connection, EventReportLoader loader, ReportLinks links)
    {
        _loader = loader;
        _links = links;
        _add = Prepared(connection, "INSERT INTO report_keys (key, published, report, day_from, day_to) VALUES ($a, $b, $c, $d, $e)");
        _remove = Prepared(connection, "DELETE FROM report_keys WHERE key = $a AND published = $b AND report = $c");
        _before = Prepared(connection, $"SELECT report, published, day_from, day_to FROM report_keys WHERE key = $a AND (published, report) < ($b, $c) ORDER BY published DESC, report DESC LIMIT {Reach}");
        _after = Prepared(connection, $"SELECT report, published, day_from, day_to FROM report_keys WHERE key = $a AND (published, report) > ($b, $c) ORDER BY published, report LIMIT {Reach}");
        _link = Prepared(connection, "INSERT INTO report_links (later, earlier, key, score) VALUES ($a, $b, $c, $d)");
        _unlink = Prepared(connection, "DELETE FROM report_links WHERE later = $a AND earlier = $b AND key = $c");
        _unlinkAll = Prepared(connection, "DELETE FROM report_links WHERE later = $a OR earlier = $a");
    }

    /// <summary>Puts a report into its lists.</summary>
    /// <returns>The reports, other than this one, between which a link has gone.</returns>
    internal HashSet<long> Insert(EventReport report)
    {
        HashSet<long> parted = [];
        Dictionary<long, double?> scores = [];
        ReportDays days = ReportDays.Of(report);
        foreach (long key in ReportKeys.Of(report))
        {
            List<ReportDays> before = Neighbours(_before, key, report);
            List<ReportDays> after = Neighbours(_after, key, report);
            foreach ((ReportDays later, ReportDays earlier) in Straddling(before, after))
            {
                if (Run(_unlink, later.Report, earlier.Report, key) > 0)
                {
                    parted.Add(later.Report);
                    parted.Add(earlier.Report);
                }
            }

            Run(_add, key, days.Published, days.Report, (object?)days.From ?? DBNull.Value, (object?)days.To ?? DBNull.Value);
            LinkAll(days, before, after, key, scores);
        }

        return parted;
    }

    /// <summary>Takes a report out of its lists.</summary>
    /// <returns>The reports that were linked with it, and those between which a link has come to be.</returns>
    internal HashSet<long> Remove(EventReport report)
    {
        HashSet<long> touched = [.. _links.With(report.Key).Select(link => link.Report)];
        Run(_unlinkAll, report.Key);
        foreach (long key in ReportKeys.Of(report))
        {
            Run(_remove, key, report.Published, report.Key);
            foreach ((ReportDays later, ReportDays earlier) in Straddling(Neighbours(_before, key, report), Neighbours(_after, key, report)))
            {
                if (Score(earlier, later) is { } score && score >= ReportComparison.Threshold)
                {
                    Run(_link, later.Report, earlier.Report, key, score);
                    touched.Add(later.Report);
                    touched.Add(earlier.Report);
                }
            }
        }

        return touched;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SqliteCommand command in (ReadOnlySpan<SqliteCommand>)[_add, _remove, _before, _after, _link, _unlink, _unlinkAll])
        {
            command.Dispose();
        }
    }

    private void LinkAll(ReportDays report, List<ReportDays> before, List<ReportDays> after, long key, Dictionary<long, double?> scores)
    {
        foreach (ReportDays other in before)
        {
            if (Known(other, report, other) is { } score && score >= ReportComparison.Threshold)
            {
                Run(_link, report.Report, other.Report, key, score);
            }
        }

        foreach (ReportDays other in after)
        {
            if (Known(report, other, other) is { } score && score >= ReportComparison.Threshold)
            {
                Run(_link, other.Report, report.Report, key, score);
            }
        }

        double? Known(ReportDays earlier, ReportDays later, ReportDays other)
        {
            if (!scores.TryGetValue(other.Report, out double? score))
            {
                scores[other.Report] = score = Score(earlier, later);
            }

            return score;
        }
    }

    /// <summary>The points of two reports, the earlier one first, as the sum of floating point numbers must not depend on who came first.</summary>
    /// <remarks>Most of a list lies too far apart in time; that is seen without reading the reports.</remarks>
    private double? Score(ReportDays earlier, ReportDays later) =>
        ReportDays.AreFarApart(earlier, later) ? null : ReportComparison.Score(_loader.Report(earlier.Report), _loader.Report(later.Report));

    /// <summary>Pairs that stand just within reach of each other without the report between them, and just out of reach with it.</summary>
    private static IEnumerable<(ReportDays Later, ReportDays Earlier)> Straddling(List<ReportDays> before, List<ReportDays> after)
    {
        for (int i = 0; i < after.Count; i++)
        {
            // Nearest first: place i after and place j before are i + j + 1 apart without the report.
            int j = Reach - i - 1;
            if (j < before.Count)
            {
                yield return (after[i], before[j]);
            }
        }
    }

    private static List<ReportDays> Neighbours(SqliteCommand command, long key, EventReport report)
    {
        Fill(command, key, report.Published, report.Key);
        using SqliteDataReader row = command.ExecuteReader();
        List<ReportDays> found = [];
        while (row.Read())
        {
            found.Add(new ReportDays(row.GetInt64(0), row.GetInt32(1), Day(row, 2), Day(row, 3)));
        }

        return found;
    }

    private static int? Day(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private static SqliteCommand Prepared(LedgerConnection connection, string sql)
    {
        SqliteCommand command = connection.Command(sql);
        foreach (string name in (ReadOnlySpan<string>)["$a", "$b", "$c", "$d", "$e"])
        {
            if (sql.Contains(name, StringComparison.Ordinal))
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }
        }

        return command;
    }

    private static int Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        Fill(command, values);
        return command.ExecuteNonQuery();
    }

    private static void Fill(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }
    }
}
