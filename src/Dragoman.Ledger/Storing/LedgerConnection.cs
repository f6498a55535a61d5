using System.Globalization;
using Dragoman.Language.Annotation;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Storing;

/// <summary>One open ledger file: checked to be ours, and every answer of SQLite turned into a fault of ours.</summary>
internal sealed class LedgerConnection : IDisposable
{
    private const int BusySeconds = 10;
    private const int CacheKilobytes = 64 * 1024;
    private readonly SqliteConnection _sqlite;
    private readonly bool _writing;

    private LedgerConnection(string path, SqliteConnection sqlite, bool writing)
    {
        Path = path;
        _sqlite = sqlite;
        _writing = writing;
    }

    /// <summary>The file, as the user named it.</summary>
    internal string Path { get; }

    /// <summary>Opens a ledger to write to, and makes one where nothing stands.</summary>
    /// <exception cref="FaultException">DR201 to DR208.</exception>
    internal static LedgerConnection OpenForWriting(string path)
    {
        CheckFile(path, mustExist: false);
        LedgerConnection connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            connection.Guard(connection.Prepare);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a ledger that exists to ask it; nothing in it can be changed.</summary>
    /// <exception cref="FaultException">DR200 to DR208.</exception>
    internal static LedgerConnection OpenForReading(string path)
    {
        CheckFile(path, mustExist: true);
        LedgerConnection connection = Connect(path, SqliteOpenMode.ReadOnly);
        try
        {
            connection.Guard(() => connection.CheckMarks(mayBeEmpty: false));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A new statement; the caller disposes of it.</summary>
    internal SqliteCommand Command(string sql)
    {
        SqliteCommand command = _sqlite.CreateCommand();
#pragma warning disable CA2100 // The callers put every value that a user gives into a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Runs statements that give no answer.</summary>
    internal void Run(string sql)
    {
        using SqliteCommand command = Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row; null where there is none.</summary>
    internal object? Ask(string sql)
    {
        using SqliteCommand command = Command(sql);
        return command.ExecuteScalar();
    }

    /// <summary>Does some work as one transaction: all of it stands in the file afterwards, or nothing.</summary>
    internal T AsOne<T>(Func<T> work) => Guard(() =>
    {
        Run("BEGIN IMMEDIATE");
        try
        {
            T result = work();
            Run("COMMIT");
            return result;
        }
        catch
        {
            Undo();
            throw;
        }
    });

    /// <summary>Does some work with SQLite's complaints turned into faults.</summary>
    /// <exception cref="FaultException">SQLite complained.</exception>
    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw new FaultException(LedgerFaults.Of(exception, Path), exception);
        }
    }

    /// <summary>Reads answers one by one with SQLite's complaints turned into faults.</summary>
    /// <exception cref="FaultException">SQLite complained.</exception>
    internal IEnumerable<T> GuardEach<T>(Func<IEnumerable<T>> ask)
    {
        using IEnumerator<T> answers = Guard(() => ask().GetEnumerator());
        while (Guard(answers.MoveNext))
        {
            yield return answers.Current;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_writing)
        {
            BecomeOneFile();
        }

        _sqlite.Dispose();
    }

    private static LedgerConnection Connect(string path, SqliteOpenMode mode)
    {
        SqliteConnectionStringBuilder settings = new()
        {
            DataSource = path,
            Mode = mode,
            // A pooled connection would keep the file open after Dispose.
            Pooling = false,
            DefaultTimeout = BusySeconds,
        };
        SqliteConnection sqlite = new(settings.ToString());
        LedgerConnection connection = new(path, sqlite, mode != SqliteOpenMode.ReadOnly);
        try
        {
            sqlite.Open();
            // SQLite keeps 2 MB of pages by itself, which a ledger of a hundred thousand records outgrows: each entry would read its indexes anew.
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA cache_size = -{CacheKilobytes}"));
            return connection;
        }
        catch (SqliteException exception)
        {
            sqlite.Dispose();
            throw new FaultException(LedgerFaults.Of(exception, path), exception);
        }
    }

    private static void CheckFile(string path, bool mustExist)
    {
        if (Directory.Exists(path))
        {
            throw new FaultException(LedgerFaults.NotALedger(path));
        }

        if (!File.Exists(path))
        {
            if (mustExist)
            {
                throw new FaultException(LedgerFaults.NoLedger(path));
            }

            return;
        }

        try
        {
            // SQLite tells a forbidden file and a strange one apart less clearly than this does.
            using FileStream probe = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new FaultException(LedgerFaults.NoPermission(path), exception);
        }
        catch (IOException exception)
        {
            throw new FaultException(LedgerFaults.InputOutput(path, exception.Message), exception);
        }
    }

    private bool Prepare()
    {
        bool isNew = CheckMarks(mayBeEmpty: true);
        TryWriteAhead();
        Run("PRAGMA foreign_keys = ON");
        if (isNew)
        {
            CreateTables();
        }
        else
        {
            // Takes the write lock and gives it back: a file that cannot be written shows it now, not after an hour of coding.
            Run("BEGIN IMMEDIATE");
            Run("ROLLBACK");
        }

        return isNew;
    }

    /// <summary>Whether the file is empty; throws where it is neither empty nor a ledger of a known format.</summary>
    private bool CheckMarks(bool mayBeEmpty)
    {
        long tables = (long)Ask("SELECT count(*) FROM sqlite_master")!; // count(*) always answers
        long application = (long)Ask("PRAGMA application_id")!; // a header field, always there
        long version = (long)Ask("PRAGMA user_version")!; // a header field, always there
        if (tables == 0 && application == 0 && version == 0)
        {
            return mayBeEmpty ? true : throw new FaultException(LedgerFaults.NotALedger(Path));
        }

        if (application != LedgerSchema.ApplicationId)
        {
            throw new FaultException(LedgerFaults.ForeignDatabase(Path));
        }

        if (version > LedgerSchema.Version)
        {
            throw new FaultException(LedgerFaults.NewerVersion(Path, (int)version, LedgerSchema.Version));
        }

        if (version < LedgerSchema.Version)
        {
            throw new FaultException(LedgerFaults.OlderVersion(Path, (int)version, LedgerSchema.Version));
        }

        return false;
    }

    private void CreateTables()
    {
        Run("BEGIN IMMEDIATE");
        try
        {
            // Two programs may make the ledger at once: the second finds the tables when it gets the lock.
            if ((long)Ask("SELECT count(*) FROM sqlite_master")! == 0) // count(*) always answers
            {
                Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {LedgerSchema.ApplicationId}"));
                Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {LedgerSchema.Version}"));
                Run(LedgerSchema.Tables);
                Run(LedgerSchema.ListingTables);
                Run(LedgerSchema.MergingTables);
                Run(LedgerSchema.CorrectingTables);
                Run(LedgerSchema.Views);
                EnterStates();
            }

            Run("COMMIT");
        }
        catch
        {
            Undo();
            throw;
        }
    }

    /// <summary>Every state is an entity from the start, so that whom an actor acts for can always be named.</summary>
    private void EnterStates()
    {
        using SqliteCommand command = Command("INSERT INTO entities (entity, name) VALUES ($entity, $name)");
        SqliteParameter entity = command.Parameters.Add("$entity", SqliteType.Integer);
        SqliteParameter name = command.Parameters.Add("$name", SqliteType.Text);
        foreach (string state in StateNames.All)
        {
            entity.Value = ContentKey.Entity(state);
            name.Value = state;
            command.ExecuteNonQuery();
        }
    }

    private void Undo()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does when the disk is full; the first complaint is the one to tell.
        }
    }

    private void SetJournal(string mode)
    {
        using SqliteCommand command = Command($"PRAGMA journal_mode = {mode}");
        // Somebody who asks something long is not waited for: either journal is sound.
        command.CommandTimeout = 1;
        command.ExecuteNonQuery();
    }

    /// <summary>While writing, a log beside the file: readers go on reading, and a commit costs no wait for the disk.</summary>
    private void TryWriteAhead()
    {
        try
        {
            SetJournal("WAL");
            Run("PRAGMA synchronous = NORMAL");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 5 or 6)
        {
            // Somebody reads the file just now: the rollback journal is as sound, only slower.
            Run("PRAGMA synchronous = FULL");
        }
    }

    /// <summary>At rest a ledger is one plain file, which can be copied, sent, and read where nothing can be written.</summary>
    private void BecomeOneFile()
    {
        try
        {
            SetJournal("DELETE");
        }
        catch (SqliteException)
        {
            // Somebody else has it open, or the disk is full: the log stays beside the file and holds what it must.
        }
    }
}
