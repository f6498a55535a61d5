using Dragoman.Ledger;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of promises, threats and wishes tells.</summary>
internal static class PromisesRoom
{
    internal static ListPage<OpenItem> Answer(LedgerQuestions questions, PageFilter filter) =>
        ListPage<OpenItem>.Of(filter, questions.Promises(filter.Rows() with { Type = Kinds.Check(filter.Kind, Kinds.OfPromises), Realis = null }));
}
