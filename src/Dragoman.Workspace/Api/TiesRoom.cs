using Dragoman.Ledger;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of standing relations tells.</summary>
internal static class TiesRoom
{
    internal static ListPage<StandingTie> Answer(LedgerQuestions questions, PageFilter filter) =>
        ListPage<StandingTie>.Of(filter, questions.StandingTies(filter.Rows() with { Type = Kinds.Check(filter.Kind, Kinds.OfTies) }));
}
