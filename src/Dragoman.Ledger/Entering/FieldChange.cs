namespace Dragoman.Ledger.Entering;

/// <summary>A field of an article that differs between two versions.</summary>
/// <param name="Field">"title", "published" …</param>
/// <param name="Before">Its value in the older version; null where it had none.</param>
/// <param name="After">Its value in the newer version; null where it has none.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
