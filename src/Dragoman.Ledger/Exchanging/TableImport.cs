using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Reads a table of event data as articles without text: one event a row, the rows of one story together. Does not change; thread-safe.</summary>
/// <remarks>A file is read twice, the first time to learn where each story ends: so no more of it is held at once than the stories begun.</remarks>
public sealed class TableImport
{
    // Under which rows are counted that are none; keys of stories are not negative.
    private const long NoStory = -1;

    private readonly Func<TableReader> _reader;

    /// <summary>Makes a reader of one set of event data.</summary>
    public TableImport(EventTable table)
    {
        _reader = table switch
        {
            EventTable.Polecat => () => new PolecatReader(),
            EventTable.Gdelt => () => new GdeltReader(),
            EventTable.Icews => () => new IcewsReader(),
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, "No such table."),
        };
        Origin = _reader().Origin;
    }

    /// <summary>What the ledger notes the articles to come from: "polecat", "gdelt" or "icews".</summary>
    public string Origin { get; }

    /// <summary>Reads a file, plain or in a .gz or .zip, as it is distributed.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its articles, in the order in which they end; and each row that gave none.</returns>
    /// <exception cref="FaultException">DR240 to DR242, DR247, DR248, DR250: nothing of it can be read.</exception>
    public IEnumerable<ImportOutcome> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        TableReader reader = _reader();
        Dictionary<long, int> ends = Ends(reader, path);
        return ends.Count == 0 ? throw new FaultException(LedgerFaults.EmptyTable(path))
            : ends.Count == 1 && ends.ContainsKey(NoStory) ? throw new FaultException(LedgerFaults.NoRowOfTable(path, Origin.ToUpperInvariant()))
            : Articles(reader, path, ends);
    }

    /// <summary>The number of the last row of each story.</summary>
    private static Dictionary<long, int> Ends(TableReader reader, string path)
    {
        Dictionary<long, int> ends = [];
        int number = 0;
        foreach ((TableRow? row, Fault? _) in reader.Rows(path))
        {
            ends[row is null ? NoStory : ContentKey.Number(reader.StoryOf(row))] = number++;
        }

        return ends;
    }

    private static IEnumerable<ImportOutcome> Articles(TableReader reader, string path, Dictionary<long, int> ends)
    {
        Dictionary<long, ImportedStory> begun = [];
        int number = 0;
        foreach ((TableRow? row, Fault? fault) in reader.Rows(path))
        {
            int here = number++;
            if (row is null)
            {
                yield return new ImportOutcome(null, fault);
                continue;
            }

            long key = ContentKey.Number(reader.StoryOf(row));
            if (!begun.TryGetValue(key, out ImportedStory? story))
            {
                begun[key] = story = new ImportedStory(reader.Origin);
            }

            (ImportedEvent? read, Fault? wrong) = EventOf(reader, row);
            if (read is null)
            {
                yield return new ImportOutcome(null, wrong);
            }
            else
            {
                story.Add(read, row.Text);
            }

            if (ends[key] == here)
            {
                begun.Remove(key);
                if (story.Article() is { } article)
                {
                    yield return new ImportOutcome(article, null);
                }
            }
        }
    }

    private static (ImportedEvent? Event, Fault? Fault) EventOf(TableReader reader, TableRow row)
    {
        try
        {
            return (reader.Read(row), null);
        }
        catch (FaultException exception)
        {
            return (null, exception.Fault);
        }
    }
}
