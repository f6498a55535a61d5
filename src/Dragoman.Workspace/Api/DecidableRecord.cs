using System.Collections.Immutable;
using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Api;

/// <summary>A record with all that one needs to decide about it.</summary>
/// <param name="Record">The record as it stands, and what the machine said.</param>
/// <param name="Sentence">The text around its words.</param>
/// <param name="Words">The words that carry it.</param>
/// <param name="Article">Its article.</param>
/// <param name="Outlet">Who published it; null when unknown.</param>
/// <param name="Decisions">What was decided about it, undone decisions and undoings with them, the last first.</param>
/// <param name="Event">The event that it is a report of; null for records of other layers and for rejected ones.</param>
/// <param name="Near">Other events of about those days with the same actors: what it may be one event with.</param>
public sealed record DecidableRecord(
    ReadRecord Record, string Sentence, string Words, string Article, string? Outlet, ImmutableArray<LoggedDecision> Decisions, EventDetail? Event, ImmutableArray<MergedEvent> Near);
