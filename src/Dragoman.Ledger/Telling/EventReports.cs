using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Telling;

/// <summary>Reads the event reports that merging holds, as the ledger shows them.</summary>
internal static class EventReports
{
    /// <summary>The same reports in the same order.</summary>
    internal static ImmutableArray<EventEntry> Of(LedgerConnection connection, ImmutableArray<EventReport> reports)
    {
        RecordScope scope = new(new RecordFilter(), null, [.. reports.Select(report => report.Key)]);
        Dictionary<long, EventEntry> found = LayerQuestions.Events(connection, scope).ToDictionary(entry => entry.Report);
        return [.. reports.Select(report => found[report.Key])];
    }
}
