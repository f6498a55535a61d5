namespace Dragoman.Evaluation.Causes;

/// <summary>One error and the cause that it is put down to.</summary>
/// <param name="Cause">The cause, the layer first: "event missed: no trigger in the codebook".</param>
/// <param name="Article">The article or sentence.</param>
/// <param name="Words">The words of the record, and what tells more.</param>
internal sealed record ErrorCause(string Cause, string Article, string Words);
