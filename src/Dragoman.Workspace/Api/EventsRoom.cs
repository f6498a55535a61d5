using Dragoman.Ledger;
using Dragoman.Ledger.Telling;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of events tells.</summary>
internal static class EventsRoom
{
    internal static ListPage<MergedEvent> Answer(LedgerQuestions questions, PageFilter filter) =>
        ListPage<MergedEvent>.Of(filter, questions.MergedEvents(filter.Rows()));
}
