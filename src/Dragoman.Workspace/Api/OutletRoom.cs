using Dragoman.Ledger;
using Dragoman.Ledger.Portraying;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of one outlet tells.</summary>
internal static class OutletRoom
{
    // How long each part is.
    private const int Most = 20;

    internal static OutletDossier Answer(LedgerQuestions questions, string? name) => questions.OutletDossier(Subject.Named("name", name), Most);
}
