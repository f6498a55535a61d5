using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>A name in the text that stands for an actor ("Zarif", "the Islamic Republic").</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Span">The name, in the article's text.</param>
public sealed record ActorMention(CodedActor Actor, TextSpan Span);
