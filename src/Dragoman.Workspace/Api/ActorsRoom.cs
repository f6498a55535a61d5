using Dragoman.Ledger;
using Dragoman.Ledger.Portraying;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of actors tells, and that of one.</summary>
internal static class ActorsRoom
{
    // How long each part of a dossier is.
    private const int Most = 12;

    internal static ListPage<ActorEntry> Answer(LedgerQuestions questions, PageFilter filter) =>
        ListPage<ActorEntry>.Of(filter, questions.Actors(filter.Rows() with { Type = Kinds.Check(filter.Kind, Kinds.OfActors) }));

    internal static ActorDossier Dossier(LedgerQuestions questions, string? name) => questions.Dossier(Subject.Named("name", name), Most);
}
