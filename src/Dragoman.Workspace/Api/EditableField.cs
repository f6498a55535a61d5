using System.Collections.Immutable;

namespace Dragoman.Workspace.Api;

/// <summary>A field of a record as a form shows it.</summary>
/// <param name="Name">Its name in the form.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What stands in it, as text.</param>
/// <param name="Sort">How it is filled in.</param>
/// <param name="Hint">How to write it; "" where that goes without saying.</param>
/// <param name="Choices">The words that can stand in it, with what each means; empty where it is free.</param>
public sealed record EditableField(
    string Name, string Label, string Value, FieldSort Sort, string Hint, ImmutableArray<KeyValuePair<string, string>> Choices);
