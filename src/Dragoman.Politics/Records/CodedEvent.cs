using System.Collections.Immutable;

namespace Dragoman.Politics.Records;

/// <summary>One clause that reports one act: who did what to whom.</summary>
public sealed record CodedEvent : CodedClaim
{
    /// <summary>PLOVER's type ("CONSULT").</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER's mode for the type ("visit"); "" where none fits.</summary>
    public string Mode { get; init; } = "";

    /// <summary>PLOVER's contexts ("military"), sorted.</summary>
    public ImmutableArray<string> Contexts { get; init; } = [];

    /// <summary>Quad class: "verbal cooperation", "material cooperation", "verbal conflict" or "material conflict".</summary>
    public string Quad { get; init; } = "";

    /// <summary>PLOVER's score, from −10 (conflict) to +10 (cooperation).</summary>
    public double Score { get; init; }

    /// <summary>The nearest CAMEO code ("042").</summary>
    public string Cameo { get; init; } = "";

    /// <summary>Who does it.</summary>
    public required ImmutableArray<CodedActor> Actors { get; init; }

    /// <summary>To whom it is done.</summary>
    public ImmutableArray<CodedActor> Recipients { get; init; } = [];

    /// <summary>When; null where the text does not tell.</summary>
    public DayInterval? Date { get; init; }

    /// <summary>Where; null where the text does not tell.</summary>
    public CodedPlace? Place { get; init; }

    /// <summary>A label that mentions of the same event in the article share; "" where it is mentioned once.</summary>
    public string SameAs { get; init; } = "";
}
