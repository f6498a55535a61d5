namespace Dragoman.Ledger.Portraying;

/// <summary>Two articles that print the same story.</summary>
/// <param name="Article">Id of the outlet's article.</param>
/// <param name="Other">Id of the other one.</param>
/// <param name="OtherOutlet">Who published that; null where unknown.</param>
/// <param name="Shared">Which share of the shorter one they have in common, 0 to 1.</param>
public sealed record CopiedArticle(string Article, string Other, string? OtherOutlet, double Shared);
