using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Entering;

namespace Dragoman.Workspace.Api;

/// <summary>A version of an article.</summary>
/// <param name="Version">The version.</param>
/// <param name="Difference">What it changed against the one before; null for the first.</param>
public sealed record ReadVersion(VersionEntry Version, VersionDifference? Difference);
