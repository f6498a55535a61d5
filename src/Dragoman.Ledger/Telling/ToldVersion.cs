using System.Collections.Immutable;

namespace Dragoman.Ledger.Telling;

/// <summary>One way in which a field of an event is told.</summary>
/// <param name="Value">What is told, in words ("2021-07-08", "Zarif, Taliban").</param>
/// <param name="Reports">Ids of the reports, in order of publication.</param>
public sealed record ToldVersion(string Value, ImmutableArray<string> Reports);
