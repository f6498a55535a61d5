namespace Dragoman.Evaluation.Scoring;

/// <summary>The four layers of the record format.</summary>
internal enum RecordLayer
{
    Event,
    Statement,
    Quantity,
    Tie,
}
