using System.Collections.Immutable;
using Dragoman.Politics.Context;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Quantities;

/// <summary>Codes the claimed figures of an article.</summary>
public sealed class QuantityCoder
{
    /// <summary>Codes an article, in the order of the text.</summary>
    public ImmutableArray<CodedQuantity> Code(CodingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [];
    }
}
