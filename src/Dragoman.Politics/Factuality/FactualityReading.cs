using Dragoman.Politics.Records;

namespace Dragoman.Politics.Factuality;

/// <summary>Whether an act has happened, and whether that is told with reserve.</summary>
/// <param name="Realis">Whether it has happened.</param>
/// <param name="Hedged">Whether it is told with reserve: reportedly, allegedly, believed, may.</param>
public readonly record struct FactualityReading(Realis Realis, bool Hedged);
