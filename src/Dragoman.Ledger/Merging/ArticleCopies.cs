using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Merging;

/// <summary>Finds articles that print the same story: whole, cut, with another title or another first paragraph.</summary>
internal sealed class ArticleCopies(LedgerConnection connection)
{
    // A page that quotes the same statement shares a tenth to a quarter; a cut copy nearly all that is left.
    private const double LeastShared = 0.5;

    // Of fewer fingerprints a single quotation would be half: about fifty words of text.
    private const int FewestFingerprints = 8;

    /// <summary>Takes up a version and finds its copies among those taken up.</summary>
    internal void Add(long version)
    {
        ImmutableArray<long> fingerprints = Shingles.Of(Body(version));
        if (fingerprints.Length < FewestFingerprints)
        {
            return;
        }

        Dictionary<long, int> shared = Shared(fingerprints);
        foreach ((long other, int count) in shared.OrderBy(pair => pair.Key))
        {
            int fewer = Math.Min(fingerprints.Length, Count(other));
            if (count >= LeastShared * fewer)
            {
                Rows.Run(connection, "INSERT INTO article_copies (one, other, shared) VALUES ($1, $2, $3)", Math.Min(version, other), Math.Max(version, other), Math.Round((double)count / fewer, 3));
            }
        }

        foreach (long hash in fingerprints)
        {
            Rows.Run(connection, "INSERT INTO fingerprints (hash, version) VALUES ($1, $2)", hash, version);
        }

        Rows.Run(connection, "INSERT INTO fingerprinted (version, fingerprints) VALUES ($1, $2)", version, (long)fingerprints.Length);
    }

    /// <summary>Takes a version out.</summary>
    internal void Remove(long version)
    {
        foreach (long hash in Shingles.Of(Body(version)))
        {
            Rows.Run(connection, "DELETE FROM fingerprints WHERE hash = $1 AND version = $2", hash, version);
        }

        Rows.Run(connection, "DELETE FROM fingerprinted WHERE version = $1", version);
        Rows.Run(connection, "DELETE FROM article_copies WHERE one = $1 OR other = $1", version);
    }

    /// <summary>Those among some versions that are copies of each other, in both directions.</summary>
    internal HashSet<(long, long)> Among(IReadOnlySet<long> versions)
    {
        HashSet<(long, long)> found = [];
        if (versions.Count == 1)
        {
            return found;
        }

        using SqliteCommand command = connection.Command("SELECT other FROM article_copies WHERE one = $a");
        SqliteParameter one = command.Parameters.Add("$a", SqliteType.Integer);
        foreach (long version in versions)
        {
            one.Value = version;
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                long other = row.GetInt64(0);
                if (versions.Contains(other))
                {
                    found.Add((version, other));
                    found.Add((other, version));
                }
            }
        }

        return found;
    }

    private Dictionary<long, int> Shared(ImmutableArray<long> fingerprints)
    {
        Dictionary<long, int> shared = [];
        using SqliteCommand command = connection.Command("SELECT version FROM fingerprints WHERE hash = $a");
        SqliteParameter hash = command.Parameters.Add("$a", SqliteType.Integer);
        foreach (long fingerprint in fingerprints)
        {
            hash.Value = fingerprint;
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                long version = row.GetInt64(0);
                shared[version] = shared.GetValueOrDefault(version) + 1;
            }
        }

        return shared;
    }

    private int Count(long version) =>
        (int)Rows.Number(connection, "SELECT fingerprints FROM fingerprinted WHERE version = $1", version)!; // whoever shares a fingerprint has been counted

    /// <summary>What the article itself tells, without its title, its captions and the page around it.</summary>
    private string Body(long version) => string.Concat(Rows.List(
        connection,
        """
        SELECT substr(v.text, s.span_start + 1, s.span_end - s.span_start)
        FROM segments s JOIN versions v USING (version) WHERE s.version = $1 AND s.kind = 'body' ORDER BY s.ordinal
        """,
        row => row.GetString(0) + "\n",
        version));
}
