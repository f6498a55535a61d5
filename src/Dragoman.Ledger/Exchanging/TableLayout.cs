using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Exchanging;

/// <summary>How the lines of a table are parted, and what its columns are called.</summary>
/// <param name="separator">What stands between fields.</param>
/// <param name="hasQuotes">Whether marks around a field are no part of it.</param>
/// <param name="hasHeader">Whether the first line names the columns.</param>
/// <param name="shapes">The columns that a row may have, the usual ones first; a row is of the first that fits its number of fields.</param>
/// <param name="needed">Columns without which a row tells nothing; a row may end behind the last of them.</param>
internal sealed class TableLayout(
    char separator, bool hasQuotes, bool hasHeader, ImmutableArray<TableColumns> shapes, ImmutableArray<string> needed)
{
    /// <summary>Whether the first line names the columns.</summary>
    internal bool HasHeader => hasHeader;

    /// <summary>The layout that a header tells.</summary>
    /// <param name="header">The first line of the table.</param>
    /// <param name="set">Name of the set of event data, for the fault.</param>
    /// <param name="rename">The name under which a column is known here.</param>
    /// <param name="usual">The columns of rows that are shorter than their header: some files were given a header with columns that their rows lack.</param>
    /// <param name="needed">Columns without which a row tells nothing.</param>
    /// <exception cref="FaultException">DR242: such a column is missing.</exception>
    internal static TableLayout OfHeader(
        TableLine header, string set, Func<string, string> rename, ImmutableArray<string> usual, ImmutableArray<string> needed)
    {
        char separator = header.Text.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        TableColumns columns = new([.. DelimitedLine.Split(header.Text, separator, hasQuotes: true).Select(name => rename(name.Trim()))]);
        if (columns.MissingOf(needed) is { } missing)
        {
            throw new FaultException(LedgerFaults.NotThatTable(header.Where, set, missing));
        }

        ImmutableArray<TableColumns> shapes = columns.Names.Length > usual.Length ? [columns, new TableColumns(usual)] : [columns];
        return new TableLayout(separator, hasQuotes: true, hasHeader: true, shapes, needed);
    }

    /// <summary>The row of a line.</summary>
    /// <exception cref="FaultException">DR243: it has another number of fields than any of the table's.</exception>
    internal TableRow Row(TableLine line)
    {
        ImmutableArray<string> fields = DelimitedLine.Split(line.Text, separator, hasQuotes);
        TableColumns columns = shapes.FirstOrDefault(shape => shape.Names.Length == fields.Length)
            ?? shapes.FirstOrDefault(shape => CanHold(shape, fields))
            ?? throw new FaultException(LedgerFaults.WrongRowLength(line.Where, fields.Length, shapes[0].Names.Length));
        return new TableRow(line, fields, columns);
    }

    /// <summary>Whether a row ends early, but behind all that it needs, or goes on with nothing.</summary>
    private bool CanHold(TableColumns shape, ImmutableArray<string> fields) => fields.Length < shape.Names.Length
        ? needed.All(name => shape.PlaceOf(name) < fields.Length)
        : fields.Skip(shape.Names.Length).All(string.IsNullOrWhiteSpace);
}
