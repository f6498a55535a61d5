using System.Collections.Immutable;

namespace Dragoman.Evaluation.Scoring;

/// <summary>One record of a gold file or of coded output: the fields that are measured. Fields of other layers hold their defaults.</summary>
internal sealed record ScoredRecord
{
    public required RecordLayer Layer { get; init; }

    /// <summary>Id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>Offset of the first code point that evokes the record.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the last one.</summary>
    public required int End { get; init; }

    public string Text { get; init; } = "";

    /// <summary>PLOVER's type of an event; "" elsewhere.</summary>
    public string Type { get; init; } = "";

    /// <summary>Kind of a quantity or tie; "" elsewhere.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Mode of an event or statement.</summary>
    public string Mode { get; init; } = "";

    public ImmutableArray<ScoredActor> Actors { get; init; } = [];

    public ImmutableArray<ScoredActor> Recipients { get; init; } = [];

    public ScoredDays? Date { get; init; }

    public string Place { get; init; } = "";

    public string Realis { get; init; } = "";

    public bool Hedged { get; init; }

    public ImmutableArray<ScoredActor> Sources { get; init; } = [];

    public ScoredActor? Speaker { get; init; }

    /// <summary>What a statement says; null where the record does not tell.</summary>
    public (int Start, int End)? Content { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    /// <summary>First side of a tie.</summary>
    public ScoredActor? From { get; init; }

    /// <summary>Second side of a tie; null where it is open.</summary>
    public ScoredActor? To { get; init; }

    /// <summary>What found a coded record; "" in gold.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The gap between the spans of two records in code points; 0 where they touch or overlap.</summary>
    public int GapTo(ScoredRecord other) => Math.Max(0, Math.Max(Start, other.Start) - Math.Min(End, other.End));
}
