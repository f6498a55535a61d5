namespace Dragoman.Politics.Frames;

/// <summary>A word that a frame hangs from.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Companion">The particle of a verb ("out" in "pull out") or the modifier of a noun ("peace" in "peace talk"); "" for none.</param>
public sealed record FrameTrigger(string Lemma, string Companion);
