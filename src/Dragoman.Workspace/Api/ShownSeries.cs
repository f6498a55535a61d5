using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Api;

/// <summary>A series as a page holds it.</summary>
/// <param name="Series">The series with its latest figures.</param>
/// <param name="Earlier">How many figures come before these.</param>
public sealed record ShownSeries(FigureSeries Series, int Earlier);
