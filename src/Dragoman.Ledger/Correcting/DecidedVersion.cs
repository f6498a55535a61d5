using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Correcting;

/// <summary>A version of an article, as far as decisions about it ask.</summary>
/// <param name="Version">Its key.</param>
/// <param name="Identity">What the article is known by.</param>
/// <param name="Hash">SHA-256 of the version.</param>
/// <param name="IsCurrent">Whether no later version has taken its place.</param>
/// <param name="Article">Its text and segments.</param>
internal sealed record DecidedVersion(long Version, string Identity, string Hash, bool IsCurrent, Article Article);
