namespace Dragoman.Workspace.Pages;

/// <summary>A page that the navigation leads to.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What one finds there.</param>
public sealed record Room(string Path, string Name, string Purpose);
