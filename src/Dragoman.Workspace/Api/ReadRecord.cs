using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Api;

/// <summary>A record as the page of its article tells it.</summary>
public sealed record ReadRecord
{
    /// <summary>Its id, <c>ARTICLE#N</c>.</summary>
    public required string Id { get; init; }

    /// <summary>N: its place among the article's records.</summary>
    public required int Ordinal { get; init; }

    /// <summary>event, statement, quantity or tie.</summary>
    public required string Layer { get; init; }

    /// <summary>What it says, in a line of words.</summary>
    public required string Says { get; init; }

    /// <summary>"planned", "denied", "reportedly" …; "" for a plain fact and for what was said.</summary>
    public required string Happened { get; init; }

    /// <summary>Whether it has happened; null for a statement, which was made.</summary>
    public Realis? Realis { get; init; }

    /// <summary>Who says so, outermost first; empty for the outlet itself.</summary>
    public required ImmutableArray<CodedActor> Sources { get; init; }

    /// <summary>The days in words; "" where the text tells none.</summary>
    public required string Days { get; init; }

    /// <summary>Where it was; null where the text does not tell.</summary>
    public string? Place { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What analysts have done with it: machine (nothing), accepted, edited, added or rejected.</summary>
    public required string Standing { get; init; }

    /// <summary>Number of the last decision about it, 0 for none: what a decision gives as <c>seen</c>.</summary>
    public required int Seen { get; init; }

    /// <summary>The whole record in the record format, with offsets in code points.</summary>
    public required JsonElement Record { get; init; }

    /// <summary>The machine's own record, where an analyst says otherwise; else null.</summary>
    public JsonElement? Machine { get; init; }

    /// <summary>The words that carry it, UTF-16.</summary>
    [JsonIgnore]
    public TextSpan Span { get; init; }
}
