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

    /// <summary>A page of the decisions, the last one first: of a kind, made on some days, with words in what was decided, by whom, why, or in the text decided about.</summary>
    internal static LoggedDecisions Answer(LedgerQuestions questions, PageFilter filter)
    {
        LogPage log = questions.Corrections(new LogFilter
        {
            Kind = Kinds.Check(filter.Kind, KindsOfDecisions) is { } kind ? Enum.Parse<CorrectionKind>(kind, ignoreCase: true) : null,
            From = filter.From,
            To = filter.To,
            Words = filter.Words,
            Offset = (filter.Page - 1) * PageFilter.PageSize,
            Limit = PageFilter.PageSize,
        });
        return new LoggedDecisions(filter.Page, filter.Page * PageFilter.PageSize < log.Count, log.Count, [.. log.Entries.Select(entry => Logged(questions, entry))]);
    }

    /// <summary>One entry of the log.</summary>
    /// <returns>Null where the log has none of that number.</returns>
    internal static LogEntry? Entry(LedgerQuestions questions, int number) => questions.Corrections(new LogFilter { Numbers = [number] }).Entries.SingleOrDefault();

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
}
