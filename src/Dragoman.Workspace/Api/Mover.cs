namespace Dragoman.Workspace.Api;

/// <summary>An actor and what it did in a period.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Acts">Events that have happened in which it acts.</param>
/// <param name="Cooperative">How many of these are of cooperation, in words or deeds.</param>
/// <param name="Conflictual">How many are of conflict.</param>
/// <param name="Towards">With whom or to whom most of them; null where none tells.</param>
/// <param name="Last">Day of the last; null where none has a day.</param>
public sealed record Mover(string Name, int Acts, int Cooperative, int Conflictual, string? Towards, DateOnly? Last);
