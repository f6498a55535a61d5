namespace Dragoman.Politics.Frames;

/// <summary>The part of speech of the word that a frame hangs from.</summary>
public enum FrameKind
{
    /// <summary>A verb, with or without particle.</summary>
    Verb,

    /// <summary>A noun that tells an act.</summary>
    Noun,

    /// <summary>An adjective or a participle used as one.</summary>
    Adjective,
}
