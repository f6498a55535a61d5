using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>What a reporting word reports, and how.</summary>
/// <param name="Span">The words reported.</param>
/// <param name="Mode">How they are rendered.</param>
/// <param name="Form">Which rule found them ("clause", "infinitive", "quote" …).</param>
internal sealed record ReportedContent(TextSpan Span, SpeechMode Mode, string Form);
