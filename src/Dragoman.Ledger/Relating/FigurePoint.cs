using System.Collections.Immutable;
using Dragoman.Ledger.Asking;

namespace Dragoman.Ledger.Relating;

/// <summary>A figure at a time, with everyone who tells it.</summary>
/// <param name="Figure">The claim that was published first: bounds, qualifier, day, claimants, words.</param>
/// <param name="Reports">Ids of all reports of it in order of publication: by the same claimant, the same outlet or in copies of one story.</param>
/// <param name="Articles">How many articles these stand in.</param>
/// <param name="Place">A place that the sentence tells of; null for none.</param>
/// <param name="DisagreesWith">Ids of the figures of the series about the same time that exclude this one.</param>
public sealed record FigurePoint(
    QuantityEntry Figure, ImmutableArray<string> Reports, int Articles, string? Place, ImmutableArray<string> DisagreesWith)
{
    /// <summary>The first day on which it holds, else the day it was published; null where neither is known.</summary>
    public DateOnly? Day => Figure.AsOf?.From ?? Figure.Evidence.Published;
}
