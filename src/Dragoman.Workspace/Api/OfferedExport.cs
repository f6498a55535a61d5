namespace Dragoman.Workspace.Api;

/// <summary>A file that can be fetched.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Where it is fetched, narrowed by the filter.</param>
/// <param name="Description">What stands in it.</param>
/// <param name="IsForPeople">Whether it is made to be read, and not for other programs.</param>
public sealed record OfferedExport(string Name, string Address, string Description, bool IsForPeople);
