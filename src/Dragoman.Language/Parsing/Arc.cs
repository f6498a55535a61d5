namespace Dragoman.Language.Parsing;

/// <summary>What a word hangs from, and as what.</summary>
/// <param name="Head">Index of the head from 0; null for the root.</param>
/// <param name="Relation">UD relation with subtype.</param>
public readonly record struct Arc(int? Head, string Relation);
