namespace Dragoman.Workspace.Api;

/// <summary>A stretch of time in which something happened between two.</summary>
/// <param name="Name">"1995", "1995-Q4" or "1995-11".</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Events">How many events began in it, one between three actors counted for each pair of them.</param>
public sealed record NetworkPeriod(string Name, DateOnly From, DateOnly To, int Events);
