namespace Dragoman.Evaluation.Scoring;

/// <summary>An actor as a record file names it; what the file leaves out is empty.</summary>
internal sealed record ScoredActor(string Name, string Country, string Sector);
