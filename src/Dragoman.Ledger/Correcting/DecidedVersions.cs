using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Correcting;

/// <summary>Reads versions of articles as the machine left them, and writes them as the decisions leave them.</summary>
internal sealed class DecidedVersions : IDisposable
{
    private readonly LedgerConnection _connection;
    private readonly RecordWriter _writer;

    internal DecidedVersions(LedgerConnection connection)
    {
        _connection = connection;
        _writer = new RecordWriter(connection);
    }

    /// <summary>All versions of an article, in the order in which they were entered; empty where the article is not in the ledger.</summary>
    internal ImmutableArray<DecidedVersion> Of(string identity) => Read("a.identity = $1 ORDER BY v.number", identity);

    /// <summary>One version, by its key.</summary>
    internal DecidedVersion Current(long version) => Read("v.version = $1", version)[0];

    /// <summary>What decisions make of a version.</summary>
    internal ReplayedVersion Replay(DecidedVersion version, ImmutableArray<StoredDecision> decisions) =>
        new VersionReplay(version, Machine(version.Version)).Run(decisions);

    /// <summary>Whether the rows of a version are not what the decisions make of it.</summary>
    internal bool Differs(DecidedVersion version, ReplayedVersion replayed) => !Changes(version.Version, replayed).IsEmpty;

    /// <summary>Writes what differs; rows that the decisions leave as they are are not touched.</summary>
    internal void Write(DecidedVersion version, ReplayedVersion replayed)
    {
        CodedArticle home = new(version.Article, []) { Sentences = Sentences(version) };
        CodePointOffsets offsets = new(version.Article.Text);
        RecordJsonReader reader = new(version.Article);
        List<long> actors = ActorRows.Of(_connection, version.Version);
        foreach ((int ordinal, EffectiveRecord? record, bool saysTheSame) in Changes(version.Version, replayed))
        {
            if (saysTheSame && record is not null)
            {
                Mark(version.Version, record);
                continue;
            }

            Delete(version.Version, ordinal);
            if (record is not null)
            {
                _writer.WriteRecord(
                    version.Version, ordinal, home, reader.Read(record.Line, version.Identity), record.Line, offsets, record.Standing,
                    record.Machine);
            }
        }

        ActorRows.Purge(_connection, actors);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    /// <summary>The records to write, those to remove (null) and whether only the standing is another.</summary>
    private ImmutableArray<(int Ordinal, EffectiveRecord? Record, bool SaysTheSame)> Changes(long version, ReplayedVersion replayed)
    {
        Dictionary<int, (string Line, string Standing, string? Machine)> stored = Stored(version);
        ImmutableArray<(int, EffectiveRecord?, bool)>.Builder changes = ImmutableArray.CreateBuilder<(int, EffectiveRecord?, bool)>();
        foreach (EffectiveRecord record in replayed.Records)
        {
            bool isKnown = stored.Remove(record.Known.Ordinal, out (string Line, string Standing, string? Machine) row);
            if (!isKnown || row != (record.Line, record.Standing, record.Machine))
            {
                changes.Add((record.Known.Ordinal, record, isKnown && row.Line == record.Line));
            }
        }

        changes.AddRange(stored.Keys.Order().Select(ordinal => (ordinal, (EffectiveRecord?)null, false)));
        return changes.ToImmutable();
    }

    private Dictionary<int, (string Line, string Standing, string? Machine)> Stored(long version) => Rows.List(
        _connection,
        "SELECT ordinal, json, standing, machine FROM records WHERE version = $1",
        row => (Ordinal: row.GetInt32(0), Row: (row.GetString(1), row.GetString(2), Rows.Text(row, 3))),
        version).ToDictionary(record => record.Ordinal, record => record.Row);

    private IEnumerable<KnownRecord> Machine(long version) =>
        StoredVersions.MachineLines(_connection, version).Select((line, ordinal) => new KnownRecord(ordinal, line, isAdded: false));

    private void Mark(long version, EffectiveRecord record) => Rows.Run(
        _connection,
        "UPDATE records SET standing = $1, machine = $2 WHERE version = $3 AND ordinal = $4",
        record.Standing, record.Machine, version, record.Known.Ordinal);

    private void Delete(long version, int ordinal)
    {
        foreach (string table in StoredVersions.RecordTables)
        {
            Rows.Run(_connection, $"DELETE FROM {table} WHERE version = $1 AND ordinal = $2", version, ordinal);
        }
    }

    private ImmutableArray<DecidedVersion> Read(string where, object value) =>
    [
        .. Rows.List(
            _connection,
            $"SELECT v.version, a.identity, v.hash, v.superseded_by, v.doc, v.text FROM versions v JOIN articles a USING (article) WHERE {where}",
            row => new DecidedVersion(
                row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsDBNull(3), Article(row.GetInt64(0), row.GetString(4), row.GetString(5))),
            value),
    ];

    private Article Article(long version, string id, string text)
    {
        CodePointOffsets offsets = new(text);
        return new Article
        {
            Id = id,
            Text = text,
            Segments =
            [
                .. Rows.List(
                    _connection,
                    "SELECT span_start, span_end, kind FROM segments WHERE version = $1 ORDER BY ordinal",
                    row => new Segment(Enum.Parse<SegmentKind>(row.GetString(2), ignoreCase: true), Span(row, offsets)),
                    version),
            ],
        };
    }

    private ImmutableArray<TextSpan> Sentences(DecidedVersion version)
    {
        CodePointOffsets offsets = new(version.Article.Text);
        return
        [
            .. Rows.List(
                _connection,
                "SELECT span_start, span_end FROM sentences WHERE version = $1 ORDER BY ordinal",
                row => Span(row, offsets),
                version.Version),
        ];
    }

    private static TextSpan Span(SqliteDataReader row, CodePointOffsets offsets) =>
        new(offsets.Utf16Of(row.GetInt32(0)), offsets.Utf16Of(row.GetInt32(1)));
}
