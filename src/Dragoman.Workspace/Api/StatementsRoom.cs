using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of statements tells.</summary>
internal static class StatementsRoom
{
    internal static ListPage<StatementEntry> Answer(LedgerQuestions questions, PageFilter filter) =>
        ListPage<StatementEntry>.Of(
            filter,
            questions.Statements(filter.Rows() with { Type = Kinds.Check(filter.Kind, Kinds.OfStatements), Realis = null }));
}
