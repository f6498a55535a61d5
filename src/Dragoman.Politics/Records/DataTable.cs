using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>Reads the data files: rows of fields that tabs separate; lines that begin with # and empty lines are skipped.</summary>
public static class DataTable
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <param name="fields">How many fields every row has.</param>
    /// <exception cref="FaultException">The file cannot be read, or a row has another number of fields.</exception>
    public static ImmutableArray<DataRow> Read(string path, int fields)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fields);
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(DataFaults.TableMissing(path), cause);
        }

        return Read(Path.GetFileName(path), lines, fields);
    }

    /// <summary>Reads lines that have been read from somewhere.</summary>
    /// <param name="name">Name of the file, as a fault gives it.</param>
    /// <param name="lines">Its lines, from the first on.</param>
    /// <param name="fields">How many fields every row has.</param>
    /// <exception cref="FaultException">A row has another number of fields.</exception>
    public static ImmutableArray<DataRow> Read(string name, IEnumerable<string> lines, int fields)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fields);
        ImmutableArray<DataRow>.Builder rows = ImmutableArray.CreateBuilder<DataRow>();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            DataRow row = new(name, number, [.. line.Split('\t').Select(field => field == "-" ? "" : field)]);
            rows.Add(row.Fields.Length == fields
                ? row
                : throw new FaultException(DataFaults.WrongFieldCount(row.Where, row.Fields.Length, fields)));
        }

        return rows.DrainToImmutable();
    }
}
