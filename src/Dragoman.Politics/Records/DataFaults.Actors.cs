using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

public static partial class DataFaults
{
    /// <summary>A row says that something was so on a day that is none.</summary>
    public static Fault NotADay(string where, string written) =>
        new("DR150", $"\"{written}\" is not a day", where, "write it as 1995-11-21, 1995-11 or 1995");

    /// <summary>A group is of a kind that <c>kinds.tsv</c> does not have.</summary>
    public static Fault UnknownKind(string where, string kind) =>
        new("DR151", $"\"{kind}\" is no kind of body", where, "write one of the kinds in the first column of kinds.tsv, or add it there");

    /// <summary>A post is not of the form that the file's header gives.</summary>
    public static Fault MalformedPost(string where, string written) =>
        new("DR152", $"\"{written}\" is no post", where, "write it as \"foreign minister of IRN 2021-08-25..2024-05-19\"");

    /// <summary>A post names an office that <c>offices.tsv</c> does not have.</summary>
    public static Fault UnknownOffice(string where, string office) =>
        new("DR153", $"\"{office}\" is no office", where, "write one of the offices in the first column of offices.tsv, or add it there");

    /// <summary>A post names a state or body that is not in the directory.</summary>
    public static Fault UnknownBody(string where, string body) =>
        new("DR154", $"\"{body}\" is no state and no body", where, "write a code of states.tsv or a name of groups.tsv");

    /// <summary>A line of an actor dictionary has no name, or a synonym or code without one.</summary>
    public static Fault NoActorLine(string where, string text) =>
        new("DR158", $"\"{text}\" names no actor", where, "write NAME_OF_ACTOR [CODE], and +SYNONYM or [CODE] only below a name");

    /// <summary>A code of an actor dictionary begins with neither a country nor a sector.</summary>
    public static Fault UnknownActorCode(string where, string code) =>
        new("DR157", $"\"{code}\" is no code of a country or sector", where, "write it in threes of letters, as USAGOV, or add the letters to cameo.tsv");

    /// <summary>A place's row names a country or precision that there is not, or coordinates off the globe.</summary>
    public static Fault BadPlace(string where, string column, string value) =>
        new("DR155", $"\"{value}\" in the column {column} places nothing", where, "see the header of the file for what the column takes");
}
