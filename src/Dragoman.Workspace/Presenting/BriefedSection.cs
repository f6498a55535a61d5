using System.Collections.Immutable;

namespace Dragoman.Workspace.Presenting;

/// <summary>A part of a briefing.</summary>
/// <param name="Name">A word for it, in lower case, without blanks.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Explanation">What stands in it and in which order.</param>
/// <param name="Groups">Its sentences.</param>
internal sealed record BriefedSection(string Name, string Title, string Explanation, ImmutableArray<BriefedGroup> Groups);
