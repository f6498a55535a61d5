using System.Collections.Immutable;

namespace Dragoman.Workspace.Presenting;

/// <summary>Sentences of a briefing that belong together.</summary>
/// <param name="Heading">What they are about: a day, an event in dispute, a figure.</param>
/// <param name="Lines">The sentences.</param>
internal sealed record BriefedGroup(string Heading, ImmutableArray<BriefedLine> Lines);
