namespace Dragoman.Ledger.Asking;

/// <summary>One version of an article.</summary>
/// <param name="Number">From 1, as entered.</param>
/// <param name="Hash">SHA-256 of text and metadata.</param>
/// <param name="IsCurrent">Whether no later version supersedes it.</param>
/// <param name="Title">Its title; null for none.</param>
/// <param name="Published">The day published; null when unknown.</param>
/// <param name="Characters">Length of the text in code points.</param>
/// <param name="Records">How many records were found in it.</param>
public sealed record VersionEntry(
    int Number, string Hash, bool IsCurrent, string? Title, DateOnly? Published, int Characters, int Records);
