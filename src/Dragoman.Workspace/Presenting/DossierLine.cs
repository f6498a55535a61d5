using Dragoman.Ledger.Asking;

namespace Dragoman.Workspace.Presenting;

/// <summary>One thing that a dossier tells: a row of the answer.</summary>
/// <param name="Part">The part of the dossier ("meetings").</param>
/// <param name="Day">The day, or from when to when; "" for none.</param>
/// <param name="Text">What it tells.</param>
/// <param name="Evidence">The words; null for a count or a name.</param>
/// <param name="Cited">The words and who says so, for people; "" for none.</param>
/// <param name="Id">Id of the event, record or article; null for none.</param>
public sealed record DossierLine(string Part, string Day, string Text, Evidence? Evidence = null, string Cited = "", string? Id = null)
{
    /// <summary>Whether it is the first of its part.</summary>
    public bool IsFirst { get; init; }
}
