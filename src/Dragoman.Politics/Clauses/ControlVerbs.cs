namespace Dragoman.Politics.Clauses;

/// <summary>Verbs whose infinitives have another subject than they, dictionary forms in lower case.</summary>
/// <param name="Asking">Those whose infinitive is done by those who are asked, wherever a parser hangs it: "urged them to leave".</param>
/// <param name="Causing">Those that make their object do it: "forced them to flee".</param>
public sealed record ControlVerbs(IReadOnlySet<string> Asking, IReadOnlySet<string> Causing);
