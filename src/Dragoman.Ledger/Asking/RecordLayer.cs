using System.Collections.Immutable;

namespace Dragoman.Ledger.Asking;

/// <summary>A layer of records, as questions ask for it.</summary>
/// <param name="Name">event, statement, quantity or tie.</param>
/// <param name="Table">The table of what the layer alone has.</param>
/// <param name="Roles">Roles in which <see cref="RecordFilter.Actor"/> counts.</param>
internal sealed record RecordLayer(string Name, string Table, ImmutableArray<string> Roles)
{
    internal static RecordLayer Event { get; } = new("event", "events", ["actor", "recipient"]);

    internal static RecordLayer Statement { get; } = new("statement", "statements", ["speaker", "addressee"]);

    internal static RecordLayer Quantity { get; } = new("quantity", "quantities", ["source"]);

    internal static RecordLayer Tie { get; } = new("tie", "ties", ["from", "to"]);

    /// <summary>Condition on <c>$type</c>, over the type and detail of alias <c>p</c>: an act has a mode beside its type.</summary>
    internal string IsOfType => this == Event ? "(p.type = $type OR (p.detail <> '' AND p.type || ' ' || p.detail = $type COLLATE NOCASE))" : "p.type = $type";

    /// <summary>Where words are looked for: statements have a search of their own.</summary>
    internal string Search => this == Statement ? "statement_search" : "article_search";

    /// <summary>The keys of the records that have <c>$words</c>: of statements what is said, of others their article.</summary>
    internal string HasWords => this == Statement
        ? "SELECT s.version, s.ordinal FROM statement_search f JOIN statements s ON s.statement = f.rowid WHERE statement_search MATCH $words"
        : $"SELECT version, ordinal FROM {Table} WHERE version IN (SELECT rowid FROM article_search WHERE article_search MATCH $words)";

    /// <summary>Whether the filter's actor counts also where a figure measures it, by the name that was asked for.</summary>
    internal bool MayMeasure => this == Quantity;
}
