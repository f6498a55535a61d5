namespace Dragoman.Reading.Decoding;

/// <summary>What a file holds.</summary>
internal enum FileFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Page,

    /// <summary>JSON Lines: a record a line.</summary>
    JsonLines,

    /// <summary>One JSON value: a record, or an array of records.</summary>
    Json,
}
