using System.Collections.Immutable;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>An open item with one of the later acts that bear on it: a row of the answer.</summary>
/// <param name="Item">The item.</param>
/// <param name="Candidate">The act; null where there is none.</param>
/// <param name="IsFirst">Whether it is the first row of its item.</param>
public sealed record PromiseRow(OpenItem Item, PromiseCandidate? Candidate, bool IsFirst)
{
    /// <summary>The rows of some items.</summary>
    public static ImmutableArray<PromiseRow> Of(ImmutableArray<OpenItem> items) =>
    [
        .. items.SelectMany(item => item.Candidates.IsEmpty
            ? [new PromiseRow(item, null, true)]
            : item.Candidates.Select((candidate, i) => new PromiseRow(item, candidate, i == 0))),
    ];
}
