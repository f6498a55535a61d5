namespace Dragoman.Workspace.Api;

/// <summary>An actor of a network, in one period or in all.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Degree">With how many others it deals.</param>
/// <param name="Events">In how many events with them, an event with two others counted twice.</param>
/// <param name="Cooperative">Of these, of cooperation.</param>
/// <param name="Conflictual">Of these, of conflict.</param>
/// <param name="Brokerage">Betweenness: the share of all pairs of others whose shortest ways lead over it, 0 to 1; null where it was not worked out.</param>
public sealed record NetworkActor(string Name, int Degree, int Events, int Cooperative, int Conflictual, double? Brokerage);
