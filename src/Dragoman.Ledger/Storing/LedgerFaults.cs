using System.Globalization;
using Dragoman.Language.Annotation;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Storing;

/// <summary>The faults of the ledger, DR200 to DR299; <c>docs/errors.md</c> explains each.</summary>
public static partial class LedgerFaults
{
    private const int SqlitePermission = 3;
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteInputOutput = 10;
    private const int SqliteNoRoomForIndex = 4874;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;

    /// <summary>DR200: nothing stands at the path that was to be read.</summary>
    public static Fault NoLedger(string path) =>
        new("DR200", "there is no ledger here", path, $"make one with 'dragoman read PATH --ledger {path}'");

    /// <summary>DR201: the file is something else than a database, or none can stand there.</summary>
    public static Fault NotALedger(string path) =>
        new("DR201", "this is not a ledger", path, "name a file that 'dragoman read' made, or one that does not exist yet");

    /// <summary>DR202: the file is a database of another program.</summary>
    public static Fault ForeignDatabase(string path) =>
        new("DR202", "this SQLite file belongs to another program", path, "name another file; this one was left as it is");

    /// <summary>DR203: the ledger was made by a newer version of the program.</summary>
    public static Fault NewerVersion(string path, int found, int known) =>
        new("DR203", string.Create(CultureInfo.InvariantCulture, $"the ledger has format {found}, this program knows up to {known}"),
            path, "use the newer program; the file was left as it is");

    /// <summary>DR204: the operating system does not let the file be opened or written.</summary>
    public static Fault NoPermission(string path) =>
        new("DR204", "the ledger may not be opened or written here", path, "check that the folder exists and that you may write to it and to the file");

    /// <summary>DR205: no room is left for the ledger.</summary>
    public static Fault DiskFull(string path) =>
        new("DR205", "the disk is full", path, "make room and run the same command again; what was entered before is safe");

    /// <summary>DR206: reading or writing failed in the machine.</summary>
    public static Fault InputOutput(string path, string detail) =>
        new("DR206", $"the disk did not answer as it should ({detail})", path, "check the disk and run the same command again; what was entered before is safe");

    /// <summary>DR207: another program holds the ledger.</summary>
    public static Fault InUse(string path) =>
        new("DR207", "another program holds the ledger", path, "wait until it has finished and run the command again");

    /// <summary>DR208: the file was a ledger and is damaged.</summary>
    public static Fault Damaged(string path, string detail) =>
        new("DR208", $"the ledger is damaged ({detail})", path, "put back a copy, or read the articles again into a new ledger");

    /// <summary>DR209: no article of the ledger bears the name.</summary>
    public static Fault NoArticle(string path, string name) =>
        new("DR209", $"no article '{name}' is in the ledger", path, "give the id or the address of an article; 'dragoman search WORDS' finds them");

    /// <summary>DR210: several articles of the ledger bear the name.</summary>
    public static Fault AmbiguousArticle(string path, string name, int count) =>
        new("DR210", string.Create(CultureInfo.InvariantCulture, $"{count} articles are called '{name}'"),
            path, "give the address, or the collection and the id as COLLECTION/ID");

    /// <summary>DR211: two files of one run claim to be the same article.</summary>
    public static Fault SameIdentity(string path, string id, string other) =>
        new("DR211", $"it has the same id '{id}' as {other}, and another text", path, "rename one of them, or take their folders one by one; 'read' keeps these apart by a --collection NAME of its own for each");

    /// <summary>DR212: the ledger was made by an older version of the program.</summary>
    public static Fault OlderVersion(string path, int found, int known) =>
        new("DR212", string.Create(CultureInfo.InvariantCulture, $"the ledger has format {found}, this program knows format {known} only"),
            path, "read the articles again into a new ledger; the file was left as it is");

    /// <summary>DR213: no event and no event report bears the name.</summary>
    public static Fault NoEvent(string path, string name) =>
        new("DR213", $"no event '{name}' is in the ledger", path, "give the id of an event, or that of one of its reports as ARTICLE#N; 'dragoman show events' prints both");

    /// <summary>The fault that an answer of SQLite stands for.</summary>
    internal static Fault Of(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        SqliteFull => DiskFull(path),
        SqliteInputOutput when exception.SqliteExtendedErrorCode == SqliteNoRoomForIndex => DiskFull(path),
        SqliteBusy or SqliteLocked => InUse(path),
        SqlitePermission or SqliteReadOnly or SqliteCannotOpen => NoPermission(path),
        SqliteCorrupt => Damaged(path, exception.Message),
        SqliteNotADatabase => NotALedger(path),
        SqliteInputOutput => InputOutput(path, exception.Message),
        _ => Damaged(path, exception.Message),
    };
}
