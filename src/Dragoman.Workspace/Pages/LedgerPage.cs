using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dragoman.Workspace.Pages;

/// <summary>A page that tells of the ledger, narrowed by the query of its address.</summary>
/// <param name="desk">The ledger.</param>
public abstract class LedgerPage(LedgerDesk desk) : PageModel
{
    /// <summary>What the reader has narrowed the ledger to.</summary>
    /// <exception cref="FaultException">DR361 to DR364: the query is wrong.</exception>
    public PageFilter Filter => field ??= PageFilter.Read(Request.Query);

    /// <summary>The ledger, as it is known on the day that the filter says.</summary>
    internal LedgerQuestions Questions => desk.Questions(Filter);

    /// <summary>The ledger with all that is known, whatever day the filter says: for a thing that is named.</summary>
    internal LedgerQuestions AllQuestions => desk.Questions(Filter with { Known = null });
}
