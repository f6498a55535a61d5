using System.Collections.Immutable;
using Dragoman.Politics.Context;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Statements;

/// <summary>Codes the statements: who said what to whom of an article.</summary>
public sealed class StatementCoder
{
    /// <summary>Codes an article, in the order of the text.</summary>
    public ImmutableArray<CodedStatement> Code(CodingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [];
    }
}
