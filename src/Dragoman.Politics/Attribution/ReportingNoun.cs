using System.Collections.Immutable;

namespace Dragoman.Politics.Attribution;

/// <summary>A noun that holds what somebody says ("statement"), as <c>data/attribution/reporting-nouns.tsv</c> has it.</summary>
/// <param name="Lemma">Lemma.</param>
/// <param name="Kind">Speech, belief or reporting by unnamed media.</param>
/// <param name="Forms">How the content follows ("clause", "participle", "of", "made", "colon").</param>
/// <param name="Sector">Sector of the speaker where the noun itself is all that is known.</param>
public sealed record ReportingNoun(string Lemma, ReportKind Kind, ImmutableArray<string> Forms, string Sector)
{
    /// <summary>Whether the content can follow in a form.</summary>
    public bool Takes(string form) => Forms.Contains(form);
}
