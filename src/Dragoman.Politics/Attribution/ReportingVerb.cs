using System.Collections.Immutable;

namespace Dragoman.Politics.Attribution;

/// <summary>A verb that reports what somebody says or believes, as <c>data/attribution/reporting-verbs.tsv</c> has it.</summary>
/// <param name="Lemma">Lemma, with its particle after a space ("point out").</param>
/// <param name="Kind">Speech, belief or finding.</param>
/// <param name="Complements">What can hold the words reported ("clause", "infinitive", "of" …).</param>
/// <param name="Addressee">"object", a preposition, or "" where it takes none.</param>
/// <param name="IsNegative">Whether the speaker holds the contrary to be true ("deny").</param>
/// <param name="Prior">How often the verb, so used, reports an act of speech: 0 to 1.</param>
public sealed record ReportingVerb(
    string Lemma, ReportKind Kind, ImmutableArray<string> Complements, string Addressee, bool IsNegative, double Prior)
{
    /// <summary>Whether the words reported can take a form.</summary>
    public bool Takes(string complement) => Complements.Contains(complement);
}
