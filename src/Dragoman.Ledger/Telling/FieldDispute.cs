using System.Collections.Immutable;

namespace Dragoman.Ledger.Telling;

/// <summary>A field that reports of one event fill differently.</summary>
/// <param name="Field">actors, recipients, days, mode, place or realis.</param>
/// <param name="Excludes">Whether what is told excludes each other; else the one is only finer than the other.</param>
/// <param name="Versions">Each version, in words, with the ids of the reports that have it; the most frequent first.</param>
public sealed record FieldDispute(string Field, bool Excludes, ImmutableArray<ToldVersion> Versions);
