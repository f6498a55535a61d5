using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>The words that a sentence of a briefing rests on.</summary>
/// <param name="Evidence">Where they stand.</param>
/// <param name="Sources">Who says so, outermost first; empty for the outlet itself.</param>
/// <param name="Part">What the words have to do with the sentence, where that is not plain; else "".</param>
internal sealed record BriefedQuote(Evidence Evidence, ImmutableArray<CodedActor> Sources, string Part = "")
{
    /// <summary>The quoted sentence, its words marked; for what was imported what it was imported from.</summary>
    internal string Text => EventWords.Quote(Evidence);

    /// <summary>"Herald, 2021-07-08, according to Mohammad Javad Zarif".</summary>
    internal string Told
    {
        get
        {
            string[] parts =
            [
                Part,
                Evidence.Outlet ?? "outlet unknown",
                Evidence.Published is { } day ? EventWords.Iso(day) : "day unknown",
                EventWords.Sources(Sources),
                Evidence.Segment == "body" || !Evidence.HasWords ? "" : Evidence.Segment,
            ];
            return string.Join(", ", parts.Where(part => part.Length > 0));
        }
    }

    /// <summary>The article's address where a browser can be sent there; null for none.</summary>
    internal string? Link => Uri.TryCreate(Evidence.Address, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
        ? address.AbsoluteUri
        : null;
}
