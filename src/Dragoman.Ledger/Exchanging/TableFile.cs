using System.IO.Compression;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Reads a table line by line, as it is distributed: plain, in a .gz or in a .zip.</summary>
internal static class TableFile
{
    /// <summary>The lines that hold something, in order; of an archive entry by entry, in the order of their names.</summary>
    /// <exception cref="FaultException">DR240, DR242: the file cannot be read, or its archive is damaged or holds no file.</exception>
    internal static IEnumerable<TableLine> Lines(string path)
    {
        using Stream file = Guard(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            Stream content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
            foreach (TableLine line in LinesOf(content, path))
            {
                yield return line;
            }

            yield break;
        }

        using ZipArchive archive = Guard(path, () => new ZipArchive(file, ZipArchiveMode.Read));
        ZipArchiveEntry[] entries = [.. archive.Entries.Where(IsTable).OrderBy(entry => entry.FullName, StringComparer.Ordinal)];
        if (entries.Length == 0)
        {
            throw new FaultException(LedgerFaults.NoTableInArchive(path));
        }

        foreach (ZipArchiveEntry entry in entries)
        {
            foreach (TableLine line in LinesOf(Guard(path, entry.Open), $"{path}/{entry.FullName}"))
            {
                yield return line;
            }
        }
    }

    /// <summary>What a Mac adds to an archive is no table, nor is a folder.</summary>
    private static bool IsTable(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && entry.Name[0] != '.' && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static IEnumerable<TableLine> LinesOf(Stream content, string name)
    {
        // A mark at the start that tells the encoding is taken off; without one the text is UTF-8.
        using StreamReader reader = new(content);
        for (int number = 1; Guard(name, reader.ReadLine) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new TableLine(name, number, line);
            }
        }
    }

    private static T Guard<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException exception)
        {
            throw new FaultException(LedgerFaults.ArchiveDamaged(name), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(LedgerFaults.NoTable(name, exception.Message), exception);
        }
    }
}
