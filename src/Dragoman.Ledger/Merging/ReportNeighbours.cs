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
    private readonly SqliteCommand _add;
    private readonly SqliteCommand _remove;
    private readonly SqliteCommand _before;
    private readonly SqliteCommand _after;
    private readonly SqliteCommand _link;
    private readonly SqliteCommand _unlink;
    private readonly SqliteCommand _linked;
    private readonly SqliteCommand _unlinkAll;

    internal ReportNeighbours(LedgerConnection connection, EventReportLoader loader)
    {
        _loader = loader;
        _add = Prepared(connection, "INSERT INTO report_keys (key, published, report) VALUES ($a, $b, $c)");
        _remove = Prepared(connection, "DELETE FROM report_keys WHERE key = $a AND published = $b AND report = $c");
        _before = Prepared(connection, $"SELECT report FROM report_keys WHERE key = $a AND (published, report) < ($b, $c) ORDER BY published DESC, report DESC LIMIT {Reach}");
        _after = Prepared(connection, $"SELECT report FROM report_keys WHERE key = $a AND (published, report) > ($b, $c) ORDER BY published, report LIMIT {Reach}");
        _link = Prepared(connection, "INSERT INTO report_links (later, earlier, key, score) VALUES ($a, $b, $c, $d)");
        _unlink = Prepared(connection, "DELETE FROM report_links WHERE later = $a AND earlier = $b AND key = $c");
        _linked = Prepared(connection, "SELECT earlier, score FROM report_links WHERE later = $a UNION SELECT later, score FROM report_links WHERE earlier = $a");
        _unlinkAll = Prepared(connection, "DELETE FROM report_links WHERE later = $a OR earlier = $a");
    }

    /// <summary>The reports that a report is linked with, each once.</summary>
    internal List<(long Report, double Score)> LinkedWith(long report)
    {
        _linked.Parameters[0].Value = report;
        using SqliteDataReader row = _linked.ExecuteReader();
        List<(long, double)> found = [];
        while (row.Read())
        {
            found.Add((row.GetInt64(0), row.GetDouble(1)));
        }

        return found;
    }

    /// <summary>Puts a report into its lists.</summary>
    /// <returns>The reports, other than this one, between which a link has gone.</returns>
    internal HashSet<long> Insert(EventReport report)
    {
        HashSet<long> parted = [];
        Dictionary<long, double?> scores = [];
        foreach (long key in ReportKeys.Of(report))
        {
            List<long> before = Neighbours(_before, key, report);
            List<long> after = Neighbours(_after, key, report);
            foreach ((long later, long earlier) in Straddling(before, after))
            {
                if (Run(_unlink, later, earlier, key) > 0)
                {
                    parted.Add(later);
                    parted.Add(earlier);
                }
            }

            Run(_add, key, report.Published, report.Key);
            LinkAll(report, before, after, key, scores);
        }

        return parted;
    }

    /// <summary>Takes a report out of its lists.</summary>
    /// <returns>The reports that were linked with it, and those between which a link has come to be.</returns>
    internal HashSet<long> Remove(EventReport report)
    {
        HashSet<long> touched = [.. LinkedWith(report.Key).Select(link => link.Report)];
        Run(_unlinkAll, report.Key);
        foreach (long key in ReportKeys.Of(report))
        {
            Run(_remove, key, report.Published, report.Key);
            foreach ((long later, long earlier) in Straddling(Neighbours(_before, key, report), Neighbours(_after, key, report)))
            {
                if (ReportComparison.Score(_loader.Report(earlier), _loader.Report(later)) is { } score && score >= ReportComparison.Threshold)
                {
                    Run(_link, later, earlier, key, score);
                    touched.Add(later);
                    touched.Add(earlier);
                }
            }
        }

        return touched;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SqliteCommand command in (ReadOnlySpan<SqliteCommand>)[_add, _remove, _before, _after, _link, _unlink, _linked, _unlinkAll])
        {
            command.Dispose();
        }
    }

    private void LinkAll(EventReport report, List<long> before, List<long> after, long key, Dictionary<long, double?> scores)
    {
        foreach (long other in before)
        {
            if (Score(other) is { } score && score >= ReportComparison.Threshold)
            {
                Run(_link, report.Key, other, key, score);
            }
        }

        foreach (long other in after)
        {
            if (Score(other) is { } score && score >= ReportComparison.Threshold)
            {
                Run(_link, other, report.Key, key, score);
            }
        }

        double? Score(long other)
        {
            if (!scores.TryGetValue(other, out double? score))
            {
                EventReport neighbour = _loader.Report(other);
                // The earlier one first: sums of floating point numbers must not depend on who came first.
                scores[other] = score = EventReport.Compare(report, neighbour) < 0
                    ? ReportComparison.Score(report, neighbour)
                    : ReportComparison.Score(neighbour, report);
            }

            return score;
        }
    }

    /// <summary>Pairs that stand just within reach of each other without the report between them, and just out of reach with it.</summary>
    private static IEnumerable<(long Later, long Earlier)> Straddling(List<long> before, List<long> after)
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

    private static List<long> Neighbours(SqliteCommand command, long key, EventReport report)
    {
        Fill(command, key, report.Published, report.Key);
        using SqliteDataReader row = command.ExecuteReader();
        List<long> found = [];
        while (row.Read())
        {
            found.Add(row.GetInt64(0));
        }

        return found;
    }

    private static SqliteCommand Prepared(LedgerConnection connection, string sql)
    {
        SqliteCommand command = connection.Command(sql);
        foreach (string name in (ReadOnlySpan<string>)["$a", "$b", "$c", "$d"])
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
