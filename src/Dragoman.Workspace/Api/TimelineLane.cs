namespace Dragoman.Workspace.Api;

/// <summary>A lane of the timeline.</summary>
/// <param name="Name">What it is called: "Iran", "Iran and Taliban", "meeting or talks".</param>
/// <param name="One">An actor whose events stand in it; null for a lane of a type.</param>
/// <param name="Other">The other, of a lane of a pair; null for others.</param>
/// <param name="Type">The type, of a lane of a type; null for others.</param>
/// <param name="Events">How many events stand in it on all days.</param>
public sealed record TimelineLane(string Name, string? One, string? Other, string? Type, int Events);
