using System.Collections.Immutable;
using System.Text.Json;

namespace Dragoman.Workspace.Api;

/// <summary>A decision as it is sent: what, about which record, by whom and why.</summary>
public sealed record DecisionRequest
{
    /// <summary>accept, reject, edit, merge, split, add, rename, join, part or undo.</summary>
    public string? Kind { get; init; }

    /// <summary>The record that is accepted, rejected, edited or split, as ARTICLE#N.</summary>
    public string? Record { get; init; }

    /// <summary>Event reports that are of one event, for merge; those that the record does not belong with, for split (none: all that it is one event with now).</summary>
    public ImmutableArray<string> Records { get; init; } = [];

    /// <summary>Fields of an edit, as a JSON merge patch over the record format.</summary>
    public JsonElement? Set { get; init; }

    /// <summary>The article that a record is added to.</summary>
    public string? Article { get; init; }

    /// <summary>The record that is added, in the record format.</summary>
    public JsonElement? Add { get; init; }

    /// <summary>The actor that is renamed, joined to another or parted.</summary>
    public string? Name { get; init; }

    /// <summary>The name that it gets, or the actor that it is joined to.</summary>
    public string? To { get; init; }

    /// <summary>The entry of the log that is undone.</summary>
    public int? Number { get; init; }

    /// <summary>Number of the last entry about the record that was seen, 0 for none: refused where there is a later one. Left out, it is not checked.</summary>
    public int? Seen { get; init; }

    /// <summary>Who decides.</summary>
    public string? Who { get; init; }

    /// <summary>Why.</summary>
    public string? Why { get; init; }
}
