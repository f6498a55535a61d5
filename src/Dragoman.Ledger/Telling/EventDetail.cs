using System.Collections.Immutable;
using Dragoman.Ledger.Asking;

namespace Dragoman.Ledger.Telling;

/// <summary>An event with all that is known of it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Reports">Its reports in order of publication.</param>
/// <param name="Course">How it stood as time went: planned, then held, then denied; one step each time that the reports say something new.</param>
/// <param name="Disputes">What reports tell differently, side by side; fields that all tell alike are left out.</param>
/// <param name="Sources">The independent sources, each with its reports, in order of their first reports.</param>
/// <param name="Claimants">Those other than papers on whose word reports rest, with how many reports rest on each.</param>
/// <param name="Joins">Why the reports are one event: each report after the first with the one that it is most like.</param>
public sealed record EventDetail(
    MergedEvent Event,
    ImmutableArray<EventEntry> Reports,
    ImmutableArray<RealisStep> Course,
    ImmutableArray<FieldDispute> Disputes,
    ImmutableArray<SourceGroup> Sources,
    ImmutableArray<Claimant> Claimants,
    ImmutableArray<ReportJoin> Joins);
