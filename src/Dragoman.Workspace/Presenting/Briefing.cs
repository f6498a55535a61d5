using System.Collections.Immutable;
using Dragoman.Ledger.Portraying;

namespace Dragoman.Workspace.Presenting;

/// <summary>What an analyst hands on: what happened, what is disputed, what is announced, who deals with whom, and how it is known.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Scope">What was asked for, and how much was found.</param>
/// <param name="Sections">Its parts; those with nothing in them are left out.</param>
/// <param name="Coverage">The outlets that it draws on.</param>
internal sealed record Briefing(
    string Title, ImmutableArray<string> Scope, ImmutableArray<BriefedSection> Sections, ImmutableArray<OutletEntry> Coverage);
