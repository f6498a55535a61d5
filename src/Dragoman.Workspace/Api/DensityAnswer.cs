using System.Collections.Immutable;
using Dragoman.Ledger.Counting;

namespace Dragoman.Workspace.Api;

/// <summary>How many events began when.</summary>
/// <param name="Unit">The stretches of time that are counted.</param>
/// <param name="Periods">Those in which events began, in order.</param>
public sealed record DensityAnswer(DensityUnit Unit, ImmutableArray<DensityPeriod> Periods);
