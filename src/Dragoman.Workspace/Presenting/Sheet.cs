using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace Dragoman.Workspace.Presenting;

/// <summary>An answer of many rows, written in any format.</summary>
/// <param name="Data">The columns of CSV and JSON.</param>
/// <param name="Reading">The columns of tables and Markdown.</param>
public sealed record Sheet<T>(ImmutableArray<DataColumn<T>> Data, ImmutableArray<ReadingColumn<T>> Reading)
{
    // Longer ones are broken: no column is to push the others off the edge.
    private const int LongestWord = 16;

    private static readonly JsonWriterOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the rows.</summary>
    /// <param name="rows">The rows, in order.</param>
    /// <param name="format">How.</param>
    /// <param name="output">Where to.</param>
    /// <param name="width">Width of a table in characters.</param>
    /// <param name="colours">Whether a table may bear colours.</param>
    public void Write(ImmutableArray<T> rows, OutputFormat format, TextWriter output, int width, bool colours)
    {
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case OutputFormat.Json: WriteJson(rows, output); break;
            case OutputFormat.Csv: WriteCsv(rows, output); break;
            case OutputFormat.Markdown: WriteMarkdown(rows, output); break;
            case OutputFormat.Table: WriteTable(rows, output, width, colours); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "No such format.");
        }
    }

    private void WriteJson(ImmutableArray<T> rows, TextWriter output)
    {
        output.Write('[');
        for (int i = 0; i < rows.Length; i++)
        {
            output.Write(i == 0 ? "\n" : ",\n");
            output.Write(Json(rows[i]));
        }

        output.Write(rows.Length == 0 ? "]\n" : "\n]\n");
    }

    private string Json(T row)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, _json))
        {
            json.WriteStartObject();
            foreach (DataColumn<T> column in Data)
            {
                json.WritePropertyName(column.Name);
                WriteValue(json, column.Value(row));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int whole: json.WriteNumberValue(whole); break;
            case double number: json.WriteNumberValue(number); break;
            case IEnumerable<string> list:
                json.WriteStartArray();
                foreach (string one in list)
                {
                    json.WriteStringValue(one);
                }

                json.WriteEndArray();
                break;
            default: json.WriteStringValue(Text(value)); break;
        }
    }

    private void WriteCsv(ImmutableArray<T> rows, TextWriter output)
    {
        output.Write(string.Join(',', Data.Select(column => column.Name)));
        output.Write('\n');
        foreach (T row in rows)
        {
            output.Write(string.Join(',', Data.Select(column => Quoted(Text(column.Value(row))))));
            output.Write('\n');
        }
    }

    private static string Quoted(string value) => value.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> list => string.Join("; ", list),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value.GetType().Name} has no text.", nameof(value)),
    };

    private void WriteMarkdown(ImmutableArray<T> rows, TextWriter output)
    {
        output.Write($"| {string.Join(" | ", Reading.Select(column => column.Heading))} |\n");
        output.Write($"|{string.Concat(Reading.Select(_ => " --- |"))}\n");
        foreach (T row in rows)
        {
            output.Write($"| {string.Join(" | ", Reading.Select(column => Emphasis.ToMarkdown(column.Text(row))))} |\n");
        }
    }

    private void WriteTable(ImmutableArray<T> rows, TextWriter output, int width, bool colours)
    {
        if (rows.IsEmpty)
        {
            output.Write("Nothing found.\n");
            return;
        }

        string[][] cells = [.. rows.Select(row => Reading.Select(column => column.Text(row)).ToArray())];
        int[] widths = Widths(cells, width);
        cells = [.. cells.Select(row => row.Select((cell, i) => WordWrap.Wrap(cell, widths[i])).ToArray())];
        Table table = new() { Border = TableBorder.Simple, ShowRowSeparators = false };
        for (int i = 0; i < Reading.Length; i++)
        {
            table.AddColumn(new TableColumn(new Markup(colours ? $"[bold]{Reading[i].Heading}[/]" : Reading[i].Heading))
            {
                Width = widths[i],
                Padding = new Padding(0, 0, i == Reading.Length - 1 ? 0 : 2, 0),
            });
        }

        bool isTall = cells.Any(row => row.Any(cell => cell.Contains('\n', StringComparison.Ordinal)));
        for (int r = 0; r < cells.Length; r++)
        {
            if (isTall && r > 0)
            {
                table.AddEmptyRow();
            }

            table.AddRow(cells[r].Select(cell => new Markup(Emphasis.ToMarkup(cell, colours))));
        }

        TerminalCanvas.Write(table, output, width, colours);
    }

    /// <summary>Narrow columns get what they need; the others share the rest.</summary>
    private int[] Widths(string[][] cells, int width)
    {
        int[] widths = new int[Reading.Length];
        // Two blanks between columns, and one at either edge that the border takes.
        int left = width - (2 * (Reading.Length - 1)) - 4;
        for (int i = 0; i < widths.Length; i++)
        {
            int wanted = Math.Max(Reading[i].Heading.Length, cells.Max(row => row[i].Split('\n').Max(line => line.Length)));
            widths[i] = wanted;
            left -= Reading[i].Share == 0 ? wanted : 0;
        }

        // A column that needs less than its share leaves the rest to the others; one whose longest word needs more takes it from them.
        List<int> sharing = [.. Enumerable.Range(0, widths.Length).Where(i => Reading[i].Share > 0)];
        int[] needed = [.. Reading.Select((_, i) => Math.Min(LongestWord, cells.Max(row => WordWrap.LongestPart(row[i]))))];
        while (sharing.Count > 0)
        {
            int shares = sharing.Sum(i => Reading[i].Share);
            int ShareOf(int i) => left * Reading[i].Share / shares;
            List<int> settled = [.. sharing.Where(i => widths[i] <= ShareOf(i))];
            if (settled.Count == 0)
            {
                settled = [.. sharing.Where(i => needed[i] >= ShareOf(i))];
                settled = settled.Count == 0 ? [.. sharing] : settled;
                foreach ((int i, int given) in settled.Select(i => (i, Math.Max(needed[i], ShareOf(i)))).ToArray())
                {
                    widths[i] = given;
                }
            }

            foreach (int i in settled)
            {
                left -= widths[i];
                sharing.Remove(i);
            }
        }

        return widths;
    }
}
