using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Frames;

/// <summary>A codebook as read, and what is wrong with its files.</summary>
/// <param name="Codebook">The frames of the lines that are right.</param>
/// <param name="Faults">One for each line that is wrong, in the order of the files.</param>
public sealed record CodebookReading(Codebook Codebook, ImmutableArray<Fault> Faults);
