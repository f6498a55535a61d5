using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Asking;

/// <summary>A record where it stands in its article.</summary>
/// <param name="Ordinal">Its place among the article's records, from 0.</param>
/// <param name="Layer">event, statement, quantity or tie.</param>
/// <param name="Span">The words that carry it, UTF-16.</param>
/// <param name="Json">The whole record in the record format.</param>
/// <param name="Standing">machine, accepted, edited, added or rejected.</param>
/// <param name="Machine">The machine's own record, where <paramref name="Json"/> says otherwise; else null.</param>
public sealed record MarkedRecord(int Ordinal, string Layer, TextSpan Span, string Json, string Standing, string? Machine);
