using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>The faults of data files, DR150 to DR199; <c>docs/errors.md</c> explains each.</summary>
public static partial class DataFaults
{
    /// <summary>A data file cannot be read.</summary>
    public static Fault TableMissing(string path) =>
        new("DR185", "the data file cannot be read", path, "restore the folder data/ from the release, or mend its permissions");

    /// <summary>A row has another number of fields than its file's header says.</summary>
    public static Fault WrongFieldCount(string where, int found, int expected) => new(
        "DR186", $"the row has {found} fields", where, $"write {expected} fields, separated by tabs, with \"-\" for an empty one");

    /// <summary>A field holds a word that is none of those which its column takes.</summary>
    public static Fault UnknownFieldValue(string where, string column, string value, IEnumerable<string> allowed) => new(
        "DR187", $"\"{value}\" is no value of the column {column}", where, $"write one of: {string.Join(", ", allowed)}");

    /// <summary>A field that must hold a number holds none.</summary>
    public static Fault NotANumber(string where, string column, string value) =>
        new("DR188", $"\"{value}\" in the column {column} is no number", where, "write digits with a full stop for the decimals");
}
