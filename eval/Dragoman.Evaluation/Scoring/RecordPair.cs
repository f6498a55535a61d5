namespace Dragoman.Evaluation.Scoring;

/// <summary>A gold record and the coded record that stands for it.</summary>
internal sealed record RecordPair(ScoredRecord Gold, ScoredRecord Coded);
