using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Storing;

public static partial class LedgerFaults
{
    /// <summary>DR220: no record bears the id.</summary>
    public static Fault NoRecord(string path, string id) =>
        new("DR220", $"no record '{id}' is in the ledger", path, "give the id as ARTICLE#N; 'dragoman show article ARTICLE' prints those of an article");

    /// <summary>DR221: a field is none that an analyst gives.</summary>
    public static Fault FixedField(string where, string field) =>
        new("DR221", $"the field \"{field}\" cannot be edited", where, "leave it out; reject the record and add another where it belongs to another layer");

    /// <summary>DR222: a decision would leave everything as it is.</summary>
    public static Fault NothingChanges(string where) =>
        new("DR222", "this would change nothing", where, "see 'dragoman corrections list' for what was decided before");

    /// <summary>DR223: somebody has decided about a record since the analyst saw it.</summary>
    public static Fault DecidedMeanwhile(string where, int seen, int now) =>
        new("DR223", string.Create(CultureInfo.InvariantCulture, $"the last entry about this record is {now}, not {seen}"), where,
            string.Create(CultureInfo.InvariantCulture, $"look at the record again and decide with {now}; nothing was changed"));

    /// <summary>DR224: the log has no entry with the number.</summary>
    public static Fault NoEntry(string path, int number) =>
        new("DR224", string.Create(CultureInfo.InvariantCulture, $"the log has no entry {number}"), path, "give a number that 'dragoman corrections list' prints");

    /// <summary>DR225: an entry is undone already.</summary>
    public static Fault AlreadyUndone(string path, int number) =>
        new("DR225", string.Create(CultureInfo.InvariantCulture, $"the entry {number} is undone already"), path, "undo the entry that undoes it, and it counts again");

    /// <summary>DR226: a decision about events names another record.</summary>
    public static Fault NoEventReport(string path, string id) =>
        new("DR226", $"the record '{id}' reports no event", path, "name records of the layer event: others are not merged");

    /// <summary>DR227: a decision about several reports names one of them twice, or only one.</summary>
    public static Fault TooFewReports(string path) =>
        new("DR227", "fewer than two reports are named", path, "name two or more different records");

    /// <summary>DR228: another record stands on the same words and says the same.</summary>
    public static Fault IndistinctRecord(string path, string id) =>
        new("DR228", $"another record says the same as '{id}' on the same words", path, "decisions could not tell them apart; read the article again with --recode");

    /// <summary>DR229: no actor bears the name.</summary>
    public static Fault NoActor(string path, string name) =>
        new("DR229", $"no actor is called '{name}'", path, "write the name as 'dragoman show actors' prints it");

    /// <summary>DR230: another actor bears the name already.</summary>
    public static Fault ActorNameTaken(string path, string name) =>
        new("DR230", $"an actor is called '{name}' already", path, "take another name, or say that both are one with 'dragoman corrections join'");

    /// <summary>DR231: words do not stand in an article exactly once.</summary>
    public static Fault WordsNotOnce(string where, string words) =>
        new("DR231", $"the words \"{words}\" do not stand in the article exactly once", where, "give \"start\" and \"end\" in code points beside them, or more of the words");

    /// <summary>DR232: a line of a file of decisions holds none.</summary>
    public static Fault NoDecisionLine(string where, string detail) =>
        new("DR232", $"this is no decision ({detail})", where, "give a file that 'dragoman corrections export' wrote; nothing was imported");

    /// <summary>DR234: a decision about an article has no place in it any more.</summary>
    public static Fault DecisionUnplaced(string article, int number, string decision, string reason) =>
        new("DR234", string.Create(CultureInfo.InvariantCulture, $"decision {number} ({decision}) has no effect: {reason}"), article,
            "decide anew where it belongs, or undo it; it holds again by itself when its place comes back");

    /// <summary>DR233: a decision was changed after it was signed.</summary>
    public static Fault ChangedDecision(string where) =>
        new("DR233", "the decision is not what was signed: its key does not follow from it", where,
            "export it again; a decision is changed by undoing it and making another. Nothing was imported");
}
