using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

public static partial class DataFaults
{
    /// <summary>The days of a phrase in <c>data/dates/phrases.tsv</c> cannot be read.</summary>
    public static Fault BadPhraseDays(string where, string days) => new(
        "DR156", $"\"{days}\" tells no days", where, "write days as -1 or -1..0, a unit and a step as \"week -1\", a month and day as 12-25, or none");
}
