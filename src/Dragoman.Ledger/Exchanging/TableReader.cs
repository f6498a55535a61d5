using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Reads the rows of one set of event data.</summary>
internal abstract class TableReader
{
    /// <summary>What the ledger notes the rows to come from: the set's name in lower case.</summary>
    internal abstract string Origin { get; }

    /// <summary>A name that the rows of one article share.</summary>
    internal abstract string StoryOf(TableRow row);

    /// <summary>The event of a row; null where PLOVER has no such event.</summary>
    /// <exception cref="FaultException">DR244 to DR246: a field holds what it cannot hold.</exception>
    internal abstract ImportedEvent? Read(TableRow row);

    /// <summary>The rows of a file in order, or what is wrong with them.</summary>
    /// <exception cref="FaultException">DR240 to DR242: nothing of the file can be read.</exception>
    internal IEnumerable<(TableRow? Row, Fault? Fault)> Rows(string path)
    {
        string? file = null;
        TableLayout? layout = null;
        foreach (TableLine line in TableFile.Lines(path))
        {
            if (line.File != file || layout is null)
            {
                (file, layout) = (line.File, LayoutOf(line));
                if (layout.HasHeader)
                {
                    continue;
                }
            }

            yield return RowOf(layout, line);
        }
    }

    /// <summary>How the lines of a file are parted, as its first line shows.</summary>
    /// <exception cref="FaultException">DR242: it is another table.</exception>
    protected abstract TableLayout LayoutOf(TableLine first);

    private static (TableRow? Row, Fault? Fault) RowOf(TableLayout layout, TableLine line)
    {
        try
        {
            return (layout.Row(line), null);
        }
        catch (FaultException exception)
        {
            return (null, exception.Fault);
        }
    }
}
