using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>The data files that the assembly carries with it: a ledger is exchanged where no data folder is at hand.</summary>
internal static class ExchangeTable
{
    /// <summary>The rows of a file.</summary>
    /// <param name="name">Its name, without folder.</param>
    /// <param name="fields">How many fields every row has.</param>
    internal static ImmutableArray<DataRow> Rows(string name, int fields) => DataTable.Read(name, Lines(name), fields);

    private static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(ExchangeTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} was not built into the assembly.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
