namespace Dragoman.Language.Morphology;

/// <summary>What a word is, in all three ways of saying it at once, so that they never contradict each other.</summary>
/// <param name="Upos">Universal part of speech ("VERB").</param>
/// <param name="Xpos">Penn Treebank tag ("VBD").</param>
/// <param name="Features">UD features ("Mood=Ind|Tense=Past"), sorted by name; "" for none.</param>
public sealed record TagClass(string Upos, string Xpos, string Features);
