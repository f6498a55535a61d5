using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Storing;

/// <summary>The data files that the assembly carries with it: a ledger is asked, corrected and exchanged where no data folder is at hand.</summary>
internal static class CarriedTable
{
    /// <summary>The rows of a file.</summary>
    /// <param name="name">Its name, without folder.</param>
    /// <param name="fields">How many fields every row has.</param>
    internal static ImmutableArray<DataRow> Rows(string name, int fields) => DataTable.Read(name, Lines(name), fields);

    /// <summary>The lines of a file that are neither empty nor remarks.</summary>
    /// <param name="name">Its name, without folder.</param>
    internal static IEnumerable<string> Words(string name) => Lines(name).Where(line => line.Length > 0 && line[0] != '#');

    private static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(CarriedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} was not built into the assembly.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
