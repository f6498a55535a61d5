using System.Collections.Immutable;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of figures tells.</summary>
/// <param name="Page">Number of the page of the list, from 1.</param>
/// <param name="HasNext">Whether another page comes after it.</param>
/// <param name="Since">The day since which figures are told, where there are too many to look at all together; null where all are told.</param>
/// <param name="Rows">The series.</param>
public sealed record FiguresAnswer(int Page, bool HasNext, DateOnly? Since, ImmutableArray<ShownSeries> Rows);
