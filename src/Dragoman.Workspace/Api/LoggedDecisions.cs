using System.Collections.Immutable;

namespace Dragoman.Workspace.Api;

/// <summary>A page of the log of decisions.</summary>
/// <param name="Page">Which page, from 1.</param>
/// <param name="HasNext">Whether there is a page behind it.</param>
/// <param name="Count">How many decisions there are on all pages.</param>
/// <param name="Rows">Those of this page, the last one first.</param>
public sealed record LoggedDecisions(int Page, bool HasNext, int Count, ImmutableArray<LoggedDecision> Rows);
