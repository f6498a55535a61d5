namespace Dragoman.Workspace.Api;

/// <summary>How many articles have something in common.</summary>
/// <typeparam name="T">What they have in common.</typeparam>
/// <param name="Value">It; null where it is not known.</param>
/// <param name="Articles">How many.</param>
public sealed record FoundGroup<T>(T? Value, int Articles);
