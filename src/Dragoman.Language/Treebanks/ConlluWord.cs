namespace Dragoman.Language.Treebanks;

/// <summary>One syntactic word of a CoNLL-U file; columns as there, "_" read as "".</summary>
/// <param name="Form">FORM.</param>
/// <param name="Lemma">LEMMA.</param>
/// <param name="Upos">UPOS.</param>
/// <param name="Xpos">XPOS.</param>
/// <param name="Features">FEATS.</param>
/// <param name="Head">HEAD as an index from 0; null for the root.</param>
/// <param name="Relation">DEPREL.</param>
/// <param name="Misc">MISC.</param>
/// <param name="Surface">Index from 0 of the surface token that the word is (a part of).</param>
public sealed record ConlluWord(
    string Form, string Lemma, string Upos, string Xpos, string Features, int? Head, string Relation, string Misc, int Surface);
