using Dragoman.Ledger;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Portraying;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of pairs tells, and that of one.</summary>
internal static class PairsRoom
{
    // How long each part of a dossier is.
    private const int Most = 20;

    internal static ListPage<PairPeriod> Answer(LedgerQuestions questions, PageFilter filter) =>
        ListPage<PairPeriod>.Of(filter, questions.Relations(filter.Rows() with { Realis = null, Level = PairLevel.Bodies }));

    internal static PairDossier Dossier(LedgerQuestions questions, string? one, string? other) =>
        questions.PairDossier(Subject.Named("one", one), Subject.Named("other", other), PairLevel.Bodies, Most);
}
