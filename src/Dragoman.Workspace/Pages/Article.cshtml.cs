using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page on which an article is read.</summary>
/// <param name="desk">The ledger.</param>
public sealed class ArticleModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ReadArticle Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger. An article that is named is shown, whenever it was published.</summary>
    /// <param name="id">The article's id, its address, or COLLECTION/ID.</param>
    public void OnGet(string? id) => Answer = ArticleRoom.Answer(AllQuestions, id);
}
