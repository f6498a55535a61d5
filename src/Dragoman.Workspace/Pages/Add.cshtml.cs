using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Correcting;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Mvc;

namespace Dragoman.Workspace.Pages;

/// <summary>The page on which a record that the machine did not find is added to an article.</summary>
/// <param name="desk">The ledger.</param>
/// <param name="writer">Where it is changed.</param>
/// <param name="clock">Dates decisions.</param>
public sealed class AddModel(LedgerDesk desk, WriterDesk writer, TimeProvider clock) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public AddableRecord Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Why the record was not added; null where none was refused.</summary>
    public Fault? Refused { get; private set; }

    /// <summary>What was typed, so that nothing of it is lost.</summary>
    public IFormCollection? Typed { get; private set; }

    /// <summary>The form, with what has been typed.</summary>
    internal AddableRecord Form => Typed is null
        ? Answer
        : Answer with { Fields = [.. Answer.Fields.Select(one => one with { Value = Typed[one.Name].FirstOrDefault() ?? one.Value })] };

    /// <summary>Shows an empty form.</summary>
    /// <param name="article">The article.</param>
    /// <param name="layer">event, statement, quantity or tie; null for an event.</param>
    public void OnGet(string? article, string? layer) => Answer = AddRoom.Answer(AllQuestions, article, layer);

    /// <summary>Adds the record and leads to it, or says why not.</summary>
    /// <param name="article">As above.</param>
    /// <param name="layer">As above.</param>
    public async Task<IActionResult> OnPost(string? article, string? layer)
    {
        Typed = await Request.ReadFormAsync();
        SignerCookie.Keep(HttpContext, Text("who"));
        Answer = AddRoom.Answer(AllQuestions, article, layer);
        try
        {
            DecisionRequest request = new() { Kind = "add", Article = Answer.Article, Who = Text("who"), Why = Text("why") };
            LogEntry entry = await DecisionsRoom.Decide(
                writer, clock, request, ledger => request with { Add = AddRoom.Record(ledger.Questions, Answer, name => Typed.ContainsKey(name) ? Text(name) : null) }, HttpContext.RequestAborted);
            string anchor = entry.Places is [{ Record: { } added }, ..] ? $"#{Links.RecordAnchor(added)}" : "";
            return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{Links.Article(Filter, Answer.Article)}&done={entry.Number}{anchor}"));
        }
        catch (FaultException exception) when (Refusal.IsForTheReader(exception.Fault))
        {
            Refused = exception.Fault;
            Response.StatusCode = Refusal.StatusOf(exception.Fault);
            return Page();
        }
    }

    /// <summary>What stands in a field that is no field of the record: what was typed, else what the address brings.</summary>
    internal string Text(string name) => (Typed is null ? Request.Query[name] : Typed[name]).FirstOrDefault()?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() ?? "";
}
