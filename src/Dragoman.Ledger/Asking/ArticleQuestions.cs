using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Asks for articles: their text, versions and words.</summary>
internal static class ArticleQuestions
{
    internal static ArticleEntry Article(LedgerConnection connection, string name)
    {
        long version = ArticleLookup.Find(connection, name);
        using SqliteCommand command = connection.Command(
            """
            SELECT v.doc, a.collection, v.title, v.outlet, v.address, v.published, v.published_how, v.text, v.origin
            FROM versions v JOIN articles a USING (article) WHERE v.version = $v
            """);
        command.Parameters.AddWithValue("$v", version);
        using SqliteDataReader row = command.ExecuteReader();
        row.Read();
        string text = row.GetString(7);
        int[] positions = Positions(text);
        return new ArticleEntry
        {
            Id = row.GetString(0),
            Collection = row.GetString(1),
            Title = Rows.Text(row, 2),
            Outlet = Rows.Text(row, 3),
            Address = Rows.Text(row, 4),
            Published = Rows.Text(row, 5) is { } day
                ? new PublishedDay(FoundRecord.Day(day), FoundRecord.Parse<DaySource>(row.GetString(6)))
                : null,
            Origin = row.GetString(8),
            Text = text,
            Segments = Segments(connection, version, positions),
            Versions = Versions(connection, version),
            Records = Records(connection, version, positions),
        };
    }

    /// <summary>What a version changed against the one before it; null for the first.</summary>
    internal static VersionDifference? Difference(LedgerConnection connection, string name, int number)
    {
        StoredVersion? before = Stored(connection, name, number - 1);
        StoredVersion? after = Stored(connection, name, number);
        return before is null || after is null ? null : VersionContent.Compare(before, after);
    }

    /// <summary>The current versions, by collection, article and identity.</summary>
    internal static ImmutableArray<long> CurrentVersions(LedgerConnection connection)
    {
        using SqliteCommand command = connection.Command(
            """
            SELECT v.version FROM versions v JOIN articles a USING (article)
            WHERE v.superseded_by IS NULL ORDER BY a.collection, v.doc, a.identity
            """);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<long>.Builder versions = ImmutableArray.CreateBuilder<long>();
        while (row.Read())
        {
            versions.Add(row.GetInt64(0));
        }

        return versions.ToImmutable();
    }

    private static StoredVersion? Stored(LedgerConnection connection, string name, int number)
    {
        using SqliteCommand command = connection.Command(
            $"""
            SELECT {StoredVersions.Columns} FROM versions
            WHERE article = (SELECT article FROM versions WHERE version = $v) AND number = $number
            """);
        command.Parameters.AddWithValue("$v", ArticleLookup.Find(connection, name));
        command.Parameters.AddWithValue("$number", number);
        using SqliteDataReader row = command.ExecuteReader();
        return row.Read() ? StoredVersions.Read(row, 0) : null;
    }

    private static ImmutableArray<VersionEntry> Versions(LedgerConnection connection, long version)
    {
        using SqliteCommand command = connection.Command(
            """
            SELECT v.number, v.hash, v.superseded_by IS NULL, v.title, v.published, length(v.text),
            (SELECT count(*) FROM records r WHERE r.version = v.version)
            FROM versions v WHERE v.article = (SELECT article FROM versions WHERE version = $v) ORDER BY v.number
            """);
        command.Parameters.AddWithValue("$v", version);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<VersionEntry>.Builder versions = ImmutableArray.CreateBuilder<VersionEntry>();
        while (row.Read())
        {
            versions.Add(new VersionEntry(
                row.GetInt32(0), row.GetString(1), row.GetInt32(2) != 0, Rows.Text(row, 3),
                Rows.Text(row, 4) is { } day ? FoundRecord.Day(day) : null, row.GetInt32(5), row.GetInt32(6)));
        }

        return versions.ToImmutable();
    }

    private static ImmutableArray<Segment> Segments(LedgerConnection connection, long version, int[] positions)
    {
        using SqliteCommand command = connection.Command(
            "SELECT kind, span_start, span_end, author, day FROM segments WHERE version = $v ORDER BY ordinal");
        command.Parameters.AddWithValue("$v", version);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();
        while (row.Read())
        {
            segments.Add(new Segment(FoundRecord.Parse<SegmentKind>(row.GetString(0)), Span(row, 1, positions))
            {
                Author = Rows.Text(row, 3),
                Day = Rows.Text(row, 4) is { } day ? FoundRecord.Day(day) : null,
            });
        }

        return segments.ToImmutable();
    }

    private static ImmutableArray<MarkedRecord> Records(LedgerConnection connection, long version, int[] positions)
    {
        using SqliteCommand command = connection.Command(
            "SELECT ordinal, layer, span_start, span_end, json, standing, machine FROM records WHERE version = $v ORDER BY ordinal");
        command.Parameters.AddWithValue("$v", version);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<MarkedRecord>.Builder records = ImmutableArray.CreateBuilder<MarkedRecord>();
        while (row.Read())
        {
            records.Add(new MarkedRecord(row.GetInt32(0), row.GetString(1), Span(row, 2, positions), row.GetString(4), row.GetString(5), Rows.Text(row, 6)));
        }

        return records.ToImmutable();
    }

    /// <summary>For each number of code points the UTF-16 position behind them.</summary>
    private static int[] Positions(string text)
    {
        List<int> positions = [0];
        for (int i = 0; i < text.Length;)
        {
            i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            positions.Add(i);
        }

        return [.. positions];
    }

    private static TextSpan Span(SqliteDataReader row, int column, int[] positions) =>
        new(positions[row.GetInt32(column)], positions[row.GetInt32(column + 1)]);
}
