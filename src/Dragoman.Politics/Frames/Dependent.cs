using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Frames;

/// <summary>A word that hangs from the trigger of a frame, in the tree or by the grammar of subjects and objects.</summary>
/// <param name="Relation">How: subj, obj, iobj, inf, that, ing, poss, comp, or a preposition ("out_of" for two).</param>
/// <param name="Token">Head of the dependent phrase or clause.</param>
/// <param name="Bearer">The noun or verb through which it hangs, where that is not the trigger itself: the object of a light verb; else null.</param>
internal sealed record Dependent(string Relation, Token Token, Token? Bearer);
