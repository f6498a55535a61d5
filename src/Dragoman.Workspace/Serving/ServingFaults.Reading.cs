using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Serving;

public static partial class ServingFaults
{
    /// <summary>DR380: a decision is not signed.</summary>
    public static Fault NotSigned(string field) =>
        new("DR380", field == "who" ? "it is not told who decides" : "it is not told why", field, "give your name or initials, and a reason in a few words; what you typed is still there");

    /// <summary>DR381: a decision is none that can be made here.</summary>
    public static Fault NotADecision(string detail) =>
        new("DR381", $"this is no decision ({detail})", "", "accept, reject, edit, merge, split, add, rename, join, part or undo; docs/correcting-in-the-web.md shows each");

    /// <summary>DR382: a decision would change nothing, as no field was given another value.</summary>
    public static Fault NothingEdited(string record) =>
        new("DR382", "no field was given another value", record, "change a field, or accept the record as it is");

    /// <summary>DR383: a field of the form holds what cannot stand there.</summary>
    public static Fault FieldUnfit(string field, string value, string wanted) =>
        new("DR383", $"'{value}' is no {wanted}", field, "write it as the line below the field shows; what you typed is still there");

    /// <summary>DR384: more is decided at once than the page shows.</summary>
    public static Fault TooManyAtOnce(int most) =>
        new("DR384", "more records are decided about than one page shows", "record", string.Create(CultureInfo.InvariantCulture, $"decide about {most} at most, then about the next"));

    /// <summary>DR385: nothing was given to be read.</summary>
    public static Fault NothingToRead() =>
        new("DR385", "no text and no file was given", "", "paste the text of an article, or choose files of text, HTML or JSON Lines");

    /// <summary>DR386: more was sent at once than is taken.</summary>
    public static Fault TooMuchAtOnce(long mostBytes) =>
        new("DR386", string.Create(CultureInfo.InvariantCulture, $"more was sent at once than the workspace takes ({mostBytes / 1024 / 1024} MB)"), "", "send it in parts, or read it with 'dragoman read'");

    /// <summary>DR387: there is no such job.</summary>
    public static Fault NoJob(string id) =>
        new("DR387", $"no reading bears the number '{id}'", "", "jobs are forgotten when the workspace is started anew; what they have entered stays: see the articles");

    /// <summary>DR388: too many jobs wait.</summary>
    public static Fault TooManyJobs(int most) =>
        new("DR388", string.Create(CultureInfo.InvariantCulture, $"{most} readings wait already"), "", "wait until one of them has ended");

    /// <summary>DR389: an article that was sent as JSON lacks what it needs.</summary>
    public static Fault NotAnArticle(string detail) =>
        new("DR389", $"this is no article ({detail})", "", "give {\"text\": …} with title, outlet, published, address as you know them, or {\"articles\": [ … ]} of such");
}
