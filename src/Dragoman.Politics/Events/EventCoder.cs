using System.Collections.Immutable;
using Dragoman.Politics.Context;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Codes the events: who did what to whom of an article.</summary>
public sealed class EventCoder
{
    /// <summary>Codes an article, in the order of the text.</summary>
    public ImmutableArray<CodedEvent> Code(CodingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [];
    }
}
