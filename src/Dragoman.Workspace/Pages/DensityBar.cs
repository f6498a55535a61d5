using Dragoman.Ledger.Counting;

namespace Dragoman.Workspace.Pages;

/// <summary>A bar of the picture of events by time; numbers are units of the picture, as text.</summary>
/// <param name="Period">The stretch it stands for.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Wide">Its width.</param>
/// <param name="Top">The upper edge of what stands above the line.</param>
/// <param name="Up">Height of what stands above the line: cooperation.</param>
/// <param name="Down">Height of what hangs below it: conflict.</param>
public sealed record DensityBar(DensityPeriod Period, string X, string Wide, string Top, string Up, string Down);
