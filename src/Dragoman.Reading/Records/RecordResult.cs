using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Records;

/// <summary>A record, or what is wrong with it. One of the two is there.</summary>
/// <param name="Fields">The record; null with a fault.</param>
/// <param name="Fault">What is wrong; null with a record.</param>
internal readonly record struct RecordResult(RecordFields? Fields, Fault? Fault);
