namespace Dragoman.Workspace.Serving;

/// <summary>A file that was sent to be read.</summary>
/// <param name="Name">Its name, whose ending tells what it holds.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record GivenFile(string Name, ReadOnlyMemory<byte> Bytes);
