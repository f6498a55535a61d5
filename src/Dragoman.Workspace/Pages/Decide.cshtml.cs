using System.Globalization;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Storing;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Dragoman.Workspace.Pages;

/// <summary>The page on which one decides about a record, and where every form of a decision is sent.</summary>
/// <param name="desk">The ledger.</param>
/// <param name="writer">Where it is changed.</param>
/// <param name="clock">Dates decisions.</param>
public sealed class DecideModel(LedgerDesk desk, WriterDesk writer, TimeProvider clock) : LedgerPage(desk)
{
    /// <summary>What it tells; null where the decision is about no record that is there.</summary>
    public DecidableRecord? Answer { get; private set; }

    /// <summary>Why the decision was not entered; null where none was refused.</summary>
    public Fault? Refused { get; private set; }

    /// <summary>What others decided since the reader looked; empty for nothing.</summary>
    public IReadOnlyList<LogEntry> Meanwhile { get; private set; } = [];

    /// <summary>What was typed, so that nothing of it is lost.</summary>
    public IFormCollection? Typed { get; private set; }

    /// <summary>Where to go back to.</summary>
    public string Back { get; private set; } = "/corrections";

    /// <summary>Who decides.</summary>
    public string Who => Typed?["who"].FirstOrDefault() ?? SignerCookie.Of(HttpContext);

    /// <summary>Shows a record.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="back">The page that the reader comes from.</param>
    public void OnGet(string? id, string? back)
    {
        Back = Checked(back);
        Answer = DecideRoom.Answer(AllQuestions, id);
    }

    /// <summary>Enters a decision, or says why not, with all that was typed still there.</summary>
    public async Task<IActionResult> OnPost()
    {
        Typed = await Request.ReadFormAsync();
        Back = Checked(Text("back"));
        SignerCookie.Keep(HttpContext, Text("who"));
        (string act, int? number, string record) = Parts(Text("do") ?? "");
        DecisionRequest request = new() { Kind = act, Record = record, Number = number, Seen = record.Length > 0 ? number : null, Who = Text("who"), Why = Why(act) };
        try
        {
            LogEntry entry = await Enter(request);
            Back = StillThere(record);
            string with = Back.Contains('?', StringComparison.Ordinal) ? "&" : "?";
            return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{Back}{with}done={entry.Number}{Anchor(record)}"));
        }
        catch (FaultException exception) when (record.Length > 0 && Refusal.IsForTheReader(exception.Fault))
        {
            return Refuse(exception.Fault, request);
        }
    }

    /// <summary>What stands in a field: what was typed, else what the record says.</summary>
    internal string ValueOf(EditableField field) => Typed?[field.Name].FirstOrDefault() ?? field.Value;

    private Task<LogEntry> Enter(DecisionRequest request) => request.Kind switch
    {
        "edit" => DecisionsRoom.Decide(writer, clock, request, ledger => Edited(ledger, request), HttpContext.RequestAborted),
        "merge" or "split" => DecisionsRoom.Decide(writer, clock, request with { Records = [.. Typed!["with"].OfType<string>().SelectMany(Named)], Seen = null }, HttpContext.RequestAborted), // OnPost has set it
        _ => DecisionsRoom.Decide(writer, clock, request, HttpContext.RequestAborted),
    };

    private DecisionRequest Edited(LedgerFile ledger, DecisionRequest request)
    {
        RecordStanding standing = ledger.Questions.Standing(request.Record!); // a form without a record is none of these
        // Two who edit at once: compared with what the other has put there, this would undo it unseen.
        if (request.Seen != standing.LastEntry)
        {
            throw new FaultException(LedgerFaults.DecidedMeanwhile(request.Record!, request.Seen ?? 0, standing.LastEntry)); // as above
        }

        using JsonDocument record = JsonDocument.Parse(standing.Line);
        string set = new EditPatch(ledger.Questions).Of(record.RootElement, name => Typed!.ContainsKey(name) ? Text(name) ?? "" : null); // OnPost has set it
        return request with { Set = JsonDocument.Parse(set).RootElement };
    }

    /// <summary>A report as it is named, or the first report of an event that is named by its id.</summary>
    private string[] Named(string name) => [.. name.Split([' ', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(one => one.Contains('#', StringComparison.Ordinal) ? one : AllQuestions.Event(one).Event.ReportIds[0])];

    private PageResult Refuse(Fault fault, DecisionRequest request)
    {
        Refused = fault;
        Answer = DecideRoom.Answer(AllQuestions, request.Record);
        Meanwhile = [.. Answer.Decisions.Select(decision => decision.Entry).Where(entry => request.Seen is { } seen && entry.Number > seen)];
        Response.StatusCode = Refusal.StatusOf(fault);
        return Page();
    }

    // To say that a record is right needs no more words than that; all else does.
    private string? Why(string act) => Text("why") is { Length: > 0 } why ? why : act == "accept" ? "right as it stands" : null;

    /// <summary>"reject 4 dayton-01#2" and "undo 7", as the buttons of the forms send them.</summary>
    private static (string Act, int? Number, string Record) Parts(string done)
    {
        string[] parts = done.Split(' ', 3);
        return (parts[0], parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null, parts.Length > 2 ? parts[2] : "");
    }

    // An event of which the last report is rejected is no more; its words still are. Nor is an actor there by a name that is taken back.
    private string StillThere(string record)
    {
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(Back[(Back.IndexOf('?', StringComparison.Ordinal) + 1)..]);
        try
        {
            if (record.Length > 0 && Back.StartsWith("/event?", StringComparison.Ordinal))
            {
                EventRoom.Answer(AllQuestions, query["id"]);
            }
            else if (Back.StartsWith("/actor?", StringComparison.Ordinal))
            {
                ActorsRoom.Dossier(AllQuestions, query["name"]);
            }

            return Back;
        }
        catch (FaultException)
        {
            return record.Length > 0 ? Links.Article(PageFilter.None, record[..record.LastIndexOf('#')]) : "/corrections";
        }
    }

    // Where the reader stood in the article; an event's page names its reports otherwise.
    private string Anchor(string record) => record.Length == 0 ? ""
        : Back.StartsWith("/article", StringComparison.Ordinal) ? $"#{Links.RecordAnchor(record)}"
        : Back.StartsWith("/event", StringComparison.Ordinal) ? $"#{Links.RecordName(record)}" : "";

    private string? Text(string name) => Typed?[name].FirstOrDefault()?.Trim();

    private string Checked(string? back) => back is not null && Url.IsLocalUrl(back) ? back : "/corrections";
}
