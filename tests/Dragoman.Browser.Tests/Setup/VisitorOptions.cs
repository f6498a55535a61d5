using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Setup;

/// <summary>How a person looks at the pages.</summary>
internal sealed record VisitorOptions
{
    /// <summary>Whether scripts run.</summary>
    internal bool HasScript { get; init; } = true;

    /// <summary>Whether the person likes dark pages.</summary>
    internal ColorScheme Scheme { get; init; } = ColorScheme.Light;

    /// <summary>Width of the window in CSS pixels.</summary>
    internal int Width { get; init; } = 1280;

    /// <summary>Height of the window in CSS pixels.</summary>
    internal int Height { get; init; } = 900;
}
