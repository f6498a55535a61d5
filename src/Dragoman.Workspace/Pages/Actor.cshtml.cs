using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Portraying;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Mvc;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of one actor.</summary>
/// <param name="desk">The ledger.</param>
/// <param name="writer">Where it is changed.</param>
/// <param name="clock">Dates decisions.</param>
public sealed class ActorModel(LedgerDesk desk, WriterDesk writer, TimeProvider clock) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ActorDossier Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Why a decision about its name was not entered; null where none was refused.</summary>
    public Fault? Refused { get; private set; }

    /// <summary>What was typed, so that nothing of it is lost.</summary>
    public IFormCollection? Typed { get; private set; }

    /// <summary>Asks the ledger.</summary>
    public void OnGet(string? name) => Answer = ActorsRoom.Dossier(Questions, name);

    /// <summary>Whether anything was ever joined, so that a name can be parted again.</summary>
    internal bool MayPart => AllQuestions.Corrections(new LogFilter { Kind = CorrectionKind.Join, Limit = 1 }).Count > 0;

    /// <summary>Gives the actor another name, joins it to another, or parts a name from it.</summary>
    public async Task<IActionResult> OnPost(string? name)
    {
        Typed = await Request.ReadFormAsync();
        SignerCookie.Keep(HttpContext, Text("who"));
        bool parts = Text("do") == "part";
        string to = Text("to");
        try
        {
            // What is parted is one of its names; all else is done to the actor itself.
            DecisionRequest request = new() { Kind = Text("do"), Name = parts ? to : name, To = parts ? null : to, Who = Text("who"), Why = Text("why") };
            LogEntry entry = await DecisionsRoom.Decide(writer, clock, request, HttpContext.RequestAborted);
            return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{Links.Actor(Filter, parts ? name ?? to : to)}&done={entry.Number}"));
        }
        catch (FaultException exception) when (Refusal.IsForTheReader(exception.Fault))
        {
            Refused = exception.Fault;
            Response.StatusCode = Refusal.StatusOf(exception.Fault);
            Answer = ActorsRoom.Dossier(Questions, name);
            return Page();
        }
    }

    /// <summary>What stands in a field: what was typed, else nothing.</summary>
    internal string Text(string name) => Typed?[name].FirstOrDefault()?.Trim() ?? "";
}
