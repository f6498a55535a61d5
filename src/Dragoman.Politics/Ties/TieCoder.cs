using System.Collections.Immutable;
using Dragoman.Politics.Context;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Ties;

/// <summary>Codes the standing relations that the text states of an article.</summary>
public sealed class TieCoder
{
    /// <summary>Codes an article, in the order of the text.</summary>
    public ImmutableArray<CodedTie> Code(CodingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [];
    }
}
