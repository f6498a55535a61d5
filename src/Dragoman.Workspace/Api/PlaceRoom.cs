using Dragoman.Ledger;
using Dragoman.Ledger.Portraying;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of one place tells.</summary>
internal static class PlaceRoom
{
    // How long each part is.
    private const int Most = 20;

    internal static PlaceDossier Answer(LedgerQuestions questions, string? name) => questions.PlaceDossier(Subject.Named("name", name), Most);
}
