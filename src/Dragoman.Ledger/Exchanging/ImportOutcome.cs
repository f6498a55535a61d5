using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>What a table gave next: an article, or a row that gave none.</summary>
/// <param name="Article">The events of one article, without text; null for a row that gave none.</param>
/// <param name="Fault">What is wrong with the row; null where nothing is, and also for a row of an event that PLOVER does not have.</param>
public sealed record ImportOutcome(CodedArticle? Article, Fault? Fault);
