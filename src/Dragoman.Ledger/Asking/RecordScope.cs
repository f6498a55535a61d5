namespace Dragoman.Ledger.Asking;

/// <summary>Which records a question is about.</summary>
/// <param name="Filter">What is asked for.</param>
/// <param name="KnownOn">Only what had been published by this day counts, and nothing of unknown day; null for all that is known.</param>
/// <param name="Reports">Keys of the event reports that are meant; null for all.</param>
/// <param name="Records">Keys of the records that are meant; null for all.</param>
internal sealed record RecordScope(
    RecordFilter Filter, DateOnly? KnownOn, IReadOnlyCollection<long>? Reports = null, IReadOnlyCollection<RecordKey>? Records = null);
