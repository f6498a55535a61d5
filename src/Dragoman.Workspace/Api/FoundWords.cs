using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;

namespace Dragoman.Workspace.Api;

/// <summary>What is found for words.</summary>
public sealed record FoundWords
{
    /// <summary>The words as they were typed; "" for none.</summary>
    public required string Words { get; init; }

    /// <summary>Which page of the articles this is, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Whether another page comes after it.</summary>
    public required bool HasNext { get; init; }

    /// <summary>How many articles have the words.</summary>
    public required int Total { get; init; }

    /// <summary>The articles of this page, the best match first, each with its words in their context.</summary>
    public required ImmutableArray<SearchHit> Articles { get; init; }

    /// <summary>How many of the articles are from each outlet; null for an unknown outlet.</summary>
    public required ImmutableArray<FoundGroup<string>> Outlets { get; init; }

    /// <summary>How many of the articles were published in each year; null for an unknown day.</summary>
    public required ImmutableArray<FoundGroup<int?>> Years { get; init; }

    /// <summary>How many statements have the words, and how many records of other layers the articles tell; null where the articles are too many to count them.</summary>
    public RecordCounts? Records { get; init; }

    /// <summary>How many of the events are of each type; empty where <see cref="Records"/> is null.</summary>
    public ImmutableArray<Tally> Types { get; init; } = [];

    /// <summary>The first statements that have the words.</summary>
    public ImmutableArray<StatementEntry> Statements { get; init; } = [];

    /// <summary>Where nothing has all words: in how many articles each of them is.</summary>
    public ImmutableArray<Tally> Alone { get; init; } = [];
}
