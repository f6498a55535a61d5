using System.Collections.Immutable;

namespace Dragoman.Workspace.Api;

/// <summary>What is to be filled in of a record that the machine did not find.</summary>
/// <param name="Article">The article that it is added to.</param>
/// <param name="Title">What the article is called.</param>
/// <param name="Layer">The record's layer.</param>
/// <param name="Fields">Its fields, empty.</param>
public sealed record AddableRecord(string Article, string Title, string Layer, ImmutableArray<EditableField> Fields);
