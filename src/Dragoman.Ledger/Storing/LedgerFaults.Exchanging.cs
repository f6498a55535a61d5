using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Storing;

public static partial class LedgerFaults
{
    /// <summary>DR240: the table cannot be read.</summary>
    public static Fault NoTable(string path, string detail) =>
        new("DR240", $"the table cannot be read ({detail.TrimEnd('.')})", path, "name a file that exists and that you may read");

    /// <summary>DR241: the table has no row.</summary>
    public static Fault EmptyTable(string path) =>
        new("DR241", "the table holds no rows", path, "fetch it again: a download that broke off is the usual cause");

    /// <summary>DR242: the table is not of the set that it was said to be of.</summary>
    public static Fault NotThatTable(string where, string set, string column) =>
        new("DR242", $"this is no {set} table: it has no column \"{column}\"", where, "name the table's own set ('import polecat', 'gdelt' or 'icews') and keep its header");

    /// <summary>DR243: a row has another number of fields than its table.</summary>
    public static Fault WrongRowLength(string where, int found, int expected) => new(
        "DR243", string.Create(CultureInfo.InvariantCulture, $"the row has {found} fields, its table {expected}"), where,
        "fetch the file again, or mend the line; the other rows were entered");

    /// <summary>DR244: a field that must hold a day holds none.</summary>
    public static Fault NotADay(string where, string column, string value) =>
        new("DR244", $"\"{value}\" in the column {column} is not a day", where, "write it as 2021-07-09 or 20210709; the other rows were entered");

    /// <summary>DR245: a row tells an event that its codebook does not have.</summary>
    public static Fault UnknownEvent(string where, string column, string value) => new(
        "DR245", $"\"{value}\" in the column {column} is no event of the table's codebook", where,
        "check that the columns are in their places; the other rows were entered");

    /// <summary>DR246: a field that must hold a number holds none, or one out of bounds.</summary>
    public static Fault NotANumber(string where, string column, string value, double least, double most) => new(
        "DR246", string.Create(CultureInfo.InvariantCulture, $"\"{value}\" in the column {column} is no number from {least} to {most}"), where,
        "mend the field or leave it empty; the other rows were entered");

    /// <summary>DR247: an archive cannot be unpacked.</summary>
    public static Fault ArchiveDamaged(string path) =>
        new("DR247", "the archive is damaged, or is none", path, "fetch it again; nothing of it was entered");

    /// <summary>DR248: an archive holds no file.</summary>
    public static Fault NoTableInArchive(string path) =>
        new("DR248", "the archive holds no table", path, "name an archive with a table in it, or the table itself");

    /// <summary>DR249: a row has no id.</summary>
    public static Fault NoRowId(string where, string column) =>
        new("DR249", $"the column {column} is empty", where, "give every row an id of its own; the other rows were entered");

    /// <summary>DR250: no row of a file has as many fields as the set has columns.</summary>
    public static Fault NoRowOfTable(string path, string set) => new(
        "DR250", $"this is no {set} table: no row has as many fields as it has columns", path, "name a table of the set, as it is distributed");
}
