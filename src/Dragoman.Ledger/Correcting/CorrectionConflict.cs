namespace Dragoman.Ledger.Correcting;

/// <summary>Two decisions that cannot both hold.</summary>
/// <param name="Subject">Id of the record, or name of the actor, that both are about.</param>
/// <param name="Overruled">Number of the earlier one.</param>
/// <param name="Holding">Number of the later one, which holds.</param>
public sealed record CorrectionConflict(string Subject, int Overruled, int Holding);
