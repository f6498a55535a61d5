namespace Dragoman.Ledger.Correcting;

/// <summary>Where an anchor was found in the current version of its article.</summary>
/// <param name="Record">Id of the record, also of one that the decision added; null where none was found, and for other words.</param>
/// <param name="Problem">Why it was not found; null where it was.</param>
/// <param name="SaysOtherwise">Whether the machine now says something else there than when it was decided about.</param>
public sealed record AnchorPlace(string? Record, UnplacedReason? Problem, bool SaysOtherwise);
