namespace Dragoman.Workspace.Presenting;

/// <summary>How a briefing is written.</summary>
public enum BriefingFormat
{
    /// <summary>Text with footnotes.</summary>
    Markdown,

    /// <summary>One page for a browser.</summary>
    Html,
}
