using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Correcting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>Takes decisions from forms and from JSON.</summary>
internal static class DecisionsRoom
{
    /// <summary>Signs a decision and enters it.</summary>
    /// <exception cref="FaultException">DR380, DR381; DR200 to DR234 where the ledger cannot take it.</exception>
    internal static Task<LogEntry> Decide(WriterDesk desk, TimeProvider clock, DecisionRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Decide(desk, clock, request, _ => request, cancellation);
    }

    /// <summary>The same where the ledger as it is when its turn comes decides what is entered.</summary>
    internal static Task<LogEntry> Decide(
        WriterDesk desk, TimeProvider clock, DecisionRequest request, Func<LedgerFile, DecisionRequest> completed, CancellationToken cancellation)
    {
        Signature signature = Signed(request, clock);
        return desk.Change(ledger => Enter(ledger, completed(ledger), signature), cancellation);
    }

    private static Signature Signed(DecisionRequest request, TimeProvider clock)
    {
        string who = request.Who?.Trim() is { Length: > 0 } name ? name : throw new FaultException(ServingFaults.NotSigned("who"));
        string why = request.Why?.Trim() is { Length: > 0 } reason ? reason : throw new FaultException(ServingFaults.NotSigned("why"));
        return new Signature(who, clock.GetUtcNow(), why);
    }

    private static LogEntry Enter(LedgerFile ledger, DecisionRequest request, Signature signature) => request.Kind is "undo"
        ? ledger.Undo(request.Number ?? throw Lacks("number"), signature)
        : ledger.Correct(Made(ledger, request) with { Seen = request.Seen }, signature);

    private static Correction Made(LedgerFile ledger, DecisionRequest request) => request.Kind switch
    {
        "accept" => Correction.Accept(Needed(request.Record, "record")),
        "reject" => Correction.Reject(Needed(request.Record, "record")),
        "edit" => Correction.Edit(Needed(request.Record, "record"), Needed(Json(request.Set), "set")),
        "merge" => Correction.Merge(Several(request)),
        "split" => Correction.Split(Needed(request.Record, "record"), Others(ledger, request)),
        "add" => Correction.Add(Needed(request.Article, "article"), Needed(Json(request.Add), "add")),
        "rename" => Correction.Rename(Needed(request.Name, "name"), Needed(request.To, "to")),
        "join" => Correction.Join(Needed(request.Name, "name"), Needed(request.To, "to")),
        "part" => Correction.Part(Needed(request.Name, "name")),
        var other => throw new FaultException(ServingFaults.NotADecision($"its kind is '{other}'")),
    };

    private static ImmutableArray<string> Several(DecisionRequest request) =>
        [.. new[] { request.Record }.Concat(request.Records).Where(record => !string.IsNullOrWhiteSpace(record)).Select(record => record!.Trim()).Distinct(StringComparer.Ordinal)]; // those that are blank are left out

    private static ImmutableArray<string> Others(LedgerFile ledger, DecisionRequest request) => request.Records.IsDefaultOrEmpty
        ? [.. ledger.Questions.Event(Needed(request.Record, "record")).Reports.Select(report => report.Evidence.Id).Where(id => id != request.Record)]
        : request.Records;

    private static string? Json(JsonElement? value) => value is { ValueKind: not JsonValueKind.Null } json ? json.GetRawText() : null;

    private static string Needed(string? value, string name) => value?.Trim() is { Length: > 0 } given ? given : throw Lacks(name);

    private static FaultException Lacks(string name) => new(ServingFaults.NotADecision($"it lacks '{name}'"));
}
