using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Ledger;
using Dragoman.Ledger.Correcting;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of the log tells.</summary>
internal static class CorrectionsRoom
{
    /// <summary>Kinds of decisions, as the log can be divided by.</summary>
    internal static ImmutableArray<string> KindsOfDecisions { get; } = [.. Enum.GetNames<CorrectionKind>().Select(kind => kind.ToLowerInvariant())];

    /// <summary>The decisions, the last one first: of a kind, made on some days, with words in what was decided, by whom, why, or in the text decided about.</summary>
    internal static ListPage<LoggedDecision> Answer(LedgerQuestions questions, PageFilter filter)
    {
        string? kind = Kinds.Check(filter.Kind, KindsOfDecisions);
        ImmutableArray<LogEntry> rows =
        [
            .. questions.Corrections().Reverse()
                .Where(entry => kind is null || entry.Decision.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase))
                .Where(entry => filter.From is not { } from || DateOnly.FromDateTime(entry.Decision.Signature.When.UtcDateTime) >= from)
                .Where(entry => filter.To is not { } to || DateOnly.FromDateTime(entry.Decision.Signature.When.UtcDateTime) <= to)
                .Where(entry => filter.Words is not { } words || words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Told(entry).Contains(word, StringComparison.OrdinalIgnoreCase)))
                .Skip((filter.Page - 1) * PageFilter.PageSize)
                .Take(PageFilter.PageSize + 1),
        ];
        return new ListPage<LoggedDecision>(filter.Page, rows.Length > PageFilter.PageSize, [.. rows.Take(PageFilter.PageSize).Select(entry => Logged(questions, entry))]);
    }

    /// <summary>A decision beside what the machine says of the record.</summary>
    internal static LoggedDecision Logged(LedgerQuestions questions, LogEntry entry)
    {
        if (entry.Decision.Kind != CorrectionKind.Edit || entry.Places is not [{ Record: { } record }, ..]
            || questions.Standing(record) is not { Machine: { } machine } standing)
        {
            return new LoggedDecision(entry, "");
        }

        using JsonDocument says = JsonDocument.Parse(standing.Line);
        using JsonDocument said = JsonDocument.Parse(machine);
        return new LoggedDecision(entry, CorrectionWords.Otherwise(says.RootElement, said.RootElement));
    }

    private static string Told(LogEntry entry) =>
        $"{entry.Decision.Signature.Who} {entry.Decision.Signature.Why} {CorrectionWords.Act(entry)} {CorrectionWords.Quotes(entry)}";
}
