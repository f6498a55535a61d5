namespace Dragoman.Reading.Pages;

/// <summary>What a page says about its article; null wherever it says nothing.</summary>
/// <param name="Title">The title, without the name of the site.</param>
/// <param name="Outlet">The name of the site or publisher.</param>
/// <param name="Address">The canonical address, absolute.</param>
/// <param name="Language">The language as declared ("en-GB").</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Published">The day published, in the reckoning of the page.</param>
internal sealed record PageMetadata(
    string? Title, string? Outlet, string? Address, string? Language, string? Author, DateOnly? Published);
