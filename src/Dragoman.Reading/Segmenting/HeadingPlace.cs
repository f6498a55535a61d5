namespace Dragoman.Reading.Segmenting;

/// <summary>Where a short line stands in its article.</summary>
/// <param name="IsBeforeBody">No running text came before it.</param>
/// <param name="IsBehindTitle">The article's title came before it.</param>
/// <param name="IsBehindHeader">A crawler's header stands before it, and no title yet.</param>
/// <param name="IsBehindDateline">A line with the day came before it.</param>
/// <param name="IsLast">Nothing follows.</param>
internal readonly record struct HeadingPlace(
    bool IsBeforeBody, bool IsBehindTitle, bool IsBehindHeader, bool IsBehindDateline, bool IsLast);
