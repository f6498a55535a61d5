namespace Dragoman.Workspace.Presenting;

/// <summary>A column for people: some lines of text a row.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Share">Its share of the width, against the other columns; 0 for as narrow as its content.</param>
/// <param name="Text">The text; what stands between <see cref="Emphasis.Start"/> and <see cref="Emphasis.End"/> is emphasised.</param>
public sealed record ReadingColumn<T>(string Heading, int Share, Func<T, string> Text);
