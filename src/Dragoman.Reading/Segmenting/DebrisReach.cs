namespace Dragoman.Reading.Segmenting;

/// <summary>How far a match of a debris rule goes.</summary>
internal enum DebrisReach
{
    /// <summary>The whole of a short paragraph.</summary>
    Line,

    /// <summary>The whole of a short paragraph and the short lines that follow.</summary>
    Zone,

    /// <summary>The whole of a paragraph, or its last sentence.</summary>
    Sentence,
}
