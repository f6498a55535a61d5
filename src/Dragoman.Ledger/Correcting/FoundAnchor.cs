namespace Dragoman.Ledger.Correcting;

/// <summary>What became of an anchor in a version.</summary>
/// <param name="Ordinal">Place of the record that it holds on to or has added; null for other words, and where none was found.</param>
/// <param name="Problem">Why it was not found; null where it was.</param>
/// <param name="SaysOtherwise">Whether the record says something else than when it was decided about.</param>
internal sealed record FoundAnchor(int? Ordinal, UnplacedReason? Problem, bool SaysOtherwise);
