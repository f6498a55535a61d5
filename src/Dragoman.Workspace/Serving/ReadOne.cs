using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Serving;

/// <summary>What became of one article that was sent.</summary>
/// <param name="Name">The file, with the line where it is one of many.</param>
/// <param name="Article">Its id in the ledger; null where it was not entered.</param>
/// <param name="Title">Its title; null for none.</param>
/// <param name="Outcome">entered, new version, recoded, unchanged, left out or refused.</param>
/// <param name="Records">How many records were found in it.</param>
/// <param name="Fault">Why it was refused; null where it was not.</param>
/// <param name="Notes">What else is to be known of it: in another language, decisions that have lost their place; "" for nothing.</param>
public sealed record ReadOne(string Name, string? Article, string? Title, string Outcome, int Records, Fault? Fault, string Notes);
