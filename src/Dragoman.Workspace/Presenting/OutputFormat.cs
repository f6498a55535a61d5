namespace Dragoman.Workspace.Presenting;

/// <summary>How an answer is written.</summary>
public enum OutputFormat
{
    /// <summary>For people, in columns.</summary>
    Table,

    /// <summary>One JSON array of objects.</summary>
    Json,

    /// <summary>Comma-separated values with a header line (RFC 4180, lines end in LF).</summary>
    Csv,

    /// <summary>A table in Markdown.</summary>
    Markdown,
}
