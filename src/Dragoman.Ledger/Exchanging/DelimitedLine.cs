using System.Collections.Immutable;
using System.Text;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Parts a line of a table into its fields, and puts fields together to a line.</summary>
/// <remarks>Source: RFC 4180 for quotation marks, but that a field ends with its line: one mark too many costs a row, not the rest of the file.</remarks>
internal static class DelimitedLine
{
    /// <summary>The fields of a line, without the marks around them.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="hasQuotes">Whether marks around a field are no part of it; GDELT has none.</param>
    internal static ImmutableArray<string> Split(string line, char separator, bool hasQuotes)
    {
        if (!hasQuotes || !line.Contains('"', StringComparison.Ordinal))
        {
            return [.. line.Split(separator)];
        }

        ImmutableArray<string>.Builder fields = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        while (start <= line.Length)
        {
            int end = Quoted(line, start, separator, out string? field);
            if (end < 0)
            {
                end = line.IndexOf(separator, start);
                end = end < 0 ? line.Length : end;
                field = line[start..end];
            }

            fields.Add(field!); // either Quoted or the branch above has set it
            start = end + 1;
        }

        return fields.ToImmutable();
    }

    /// <summary>Where the quoted field that begins here ends; -1 where none begins, or none that ends before a separator.</summary>
    private static int Quoted(string line, int start, char separator, out string? field)
    {
        field = null;
        if (start == line.Length || line[start] != '"')
        {
            return -1;
        }

        StringBuilder content = new();
        for (int i = start + 1; i < line.Length; i++)
        {
            if (line[i] != '"')
            {
                content.Append(line[i]);
            }
            else if (i + 1 < line.Length && line[i + 1] == '"')
            {
                content.Append('"');
                i++;
            }
            else
            {
                bool isWhole = i + 1 == line.Length || line[i + 1] == separator;
                field = isWhole ? content.ToString() : null;
                return isWhole ? i + 1 : -1;
            }
        }

        return -1;
    }
}
