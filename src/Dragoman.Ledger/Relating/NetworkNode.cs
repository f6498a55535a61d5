namespace Dragoman.Ledger.Relating;

/// <summary>An actor in a network.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Degree">With how many others it deals.</param>
/// <param name="Events">In how many events with them, an event with two others counted twice.</param>
/// <param name="Cooperative">Of these, of cooperation.</param>
/// <param name="Conflictual">Of these, of conflict.</param>
/// <param name="ScoreSum">Sum of PLOVER's scores of these.</param>
/// <param name="Brokerage">Betweenness: the share of all pairs of others whose shortest ways lead over it, 0 to 1.</param>
/// <param name="Component">Number of the part of the network that it hangs together with; the largest part is 1.</param>
public sealed record NetworkNode(
    string Name, int Degree, int Events, int Cooperative, int Conflictual, double ScoreSum, double Brokerage, int Component);
