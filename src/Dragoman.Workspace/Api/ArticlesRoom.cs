using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of articles tells.</summary>
internal static class ArticlesRoom
{
    /// <summary>The articles, the latest first, by outlet and days published.</summary>
    internal static ListPage<ArticleHeading> Answer(LedgerQuestions questions, PageFilter filter) =>
        ListPage<ArticleHeading>.Of(filter, questions.Articles(filter.Rows()));
}
