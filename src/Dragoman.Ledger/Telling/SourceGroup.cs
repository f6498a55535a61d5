using System.Collections.Immutable;

namespace Dragoman.Ledger.Telling;

/// <summary>One independent source of an event, and the reports that go back to it.</summary>
/// <param name="Name">The paper that is cited, else the outlet, else the article.</param>
/// <param name="Reports">Ids of its reports, in order of publication.</param>
/// <param name="Why">Why these count as one: the outlet, whom they cite, or that one copies the other; "" for a single report.</param>
public sealed record SourceGroup(string Name, ImmutableArray<string> Reports, string Why);
