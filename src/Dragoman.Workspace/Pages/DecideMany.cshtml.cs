using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Mvc;

namespace Dragoman.Workspace.Pages;

/// <summary>The page on which many records are accepted at once: those that it shows, and no others.</summary>
/// <param name="desk">The ledger.</param>
/// <param name="writer">Where it is changed.</param>
/// <param name="clock">Dates decisions.</param>
public sealed class DecideManyModel(LedgerDesk desk, WriterDesk writer, TimeProvider clock) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ManyRecords Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>How many were accepted; null before any was.</summary>
    public int? Accepted { get; private set; }

    /// <summary>Records that were not accepted, as somebody had decided about them meanwhile or they are gone.</summary>
    public IReadOnlyList<(string Record, Fault Fault)> Left { get; private set; } = [];

    /// <summary>Why nothing was entered; null where something was.</summary>
    public Fault? Refused { get; private set; }

    /// <summary>Shows which records these are.</summary>
    /// <param name="layer">event, statement, quantity or tie; null for events.</param>
    public void OnGet(string? layer) => Answer = ManyRoom.Answer(Questions, Filter, layer);

    /// <summary>Accepts the records that are ticked.</summary>
    /// <param name="layer">As above.</param>
    public async Task<IActionResult> OnPost(string? layer)
    {
        IFormCollection form = await Request.ReadFormAsync();
        string[] ticked = [.. form["record"].OfType<string>()];
        SignerCookie.Keep(HttpContext, form["who"]);
        try
        {
            await Accept(ticked, form["who"], form["why"]);
        }
        catch (FaultException exception) when (exception.Fault.Code is 380 or 384)
        {
            Refused = exception.Fault;
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        Answer = ManyRoom.Answer(Questions, Filter, layer);
        return Page();
    }

    private async Task Accept(string[] ticked, string? who, string? why)
    {
        if (ticked.Length > ManyRoom.Most)
        {
            throw new FaultException(ServingFaults.TooManyAtOnce(ManyRoom.Most));
        }

        List<(string, Fault)> left = [];
        int accepted = 0;
        foreach (string one in ticked)
        {
            // "SEEN RECORD": what somebody decided meanwhile is not overruled.
            string[] parts = one.Split(' ', 2);
            string record = parts[^1];
            int? seen = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
            try
            {
                await DecisionsRoom.Decide(writer, clock, new DecisionRequest { Kind = "accept", Record = record, Seen = seen, Who = who, Why = why }, HttpContext.RequestAborted);
                accepted++;
            }
            catch (FaultException exception) when (exception.Fault.Code is 209 or 210 or 220 or 222 or 223 or 228)
            {
                left.Add((record, exception.Fault));
            }
        }

        (Accepted, Left) = (accepted, left);
    }
}
