namespace Dragoman.Workspace.Presenting;

/// <summary>A column for programs: one plain value a row.</summary>
/// <param name="Name">Name in CSV and JSON.</param>
/// <param name="Value">Text, number, truth value, day, list of texts, or null.</param>
public sealed record DataColumn<T>(string Name, Func<T, object?> Value);
