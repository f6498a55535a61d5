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

        string name = Path.GetFileName(path);
        ImmutableArray<DataRow>.Builder rows = ImmutableArray.CreateBuilder<DataRow>(lines.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
            {
                continue;
            }

            DataRow row = new(name, i + 1, [.. lines[i].Split('\t').Select(field => field == "-" ? "" : field)]);
            rows.Add(row.Fields.Length == fields
                ? row
                : throw new FaultException(DataFaults.WrongFieldCount(row.Where, row.Fields.Length, fields)));
        }

        return rows.DrainToImmutable();
    }
}
