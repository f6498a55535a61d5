namespace Dragoman.Workspace.Presenting;

/// <summary>A place on an axis that bears a name.</summary>
/// <param name="At">Where, in units of the picture.</param>
/// <param name="Name">"1995", "10,000".</param>
public sealed record ChartTick(double At, string Name);
