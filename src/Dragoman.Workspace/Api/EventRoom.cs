using Dragoman.Ledger;
using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of one event tells.</summary>
internal static class EventRoom
{
    internal static EventDetail Answer(LedgerQuestions questions, string? id) => questions.Event(Subject.Named("id", id));
}
