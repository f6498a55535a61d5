using System.Text;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Reading.Decoding;
using Dragoman.Reading.Faults;
using Dragoman.Reading.Records;

namespace Dragoman.Reading;

/// <summary>Reads one file: tells what it holds, and makes its articles.</summary>
internal sealed class FileReader(ReadingOptions options)
{
    private readonly TextDecoder _decoder = new();
    private readonly ArticleMaker _maker = new(options);

    /// <summary>Reads a file of any known format.</summary>
    public IEnumerable<ReadOutcome> Read(string path)
    {
        FileFormat? promised = FormatSniffer.FromName(path);
        return promised == FileFormat.JsonLines ? ReadLinesOf(path) : ReadWhole(path, promised);
    }

    /// <summary>Reads a stream as JSON Lines. It is not closed.</summary>
    public IEnumerable<ReadOutcome> ReadLines(string path, Stream stream)
    {
        LineReader lines = new(stream, path, options.MaximumBytes);
        bool isAny = false;
        while (lines.Next() is { } line)
        {
            ReadOnlyMemory<byte> json = lines.Number == 1 && line.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? line.AsMemory(3) : line;
            if (lines.IsTooLong)
            {
                isAny = true;
                yield return ReadOutcome.Of(path, lines.Number, ReadingFaults.LineTooLong(path, lines.Number, options.MaximumBytes));
            }
            else if (json.Span.ContainsAnyExcept(" \t\r\n"u8))
            {
                isAny = true;
                yield return ReadLine(path, lines.Number, json);
            }
        }

        if (lines.Fault is { } fault)
        {
            yield return ReadOutcome.Of(path, line: null, fault);
        }
        else if (!isAny)
        {
            yield return ReadOutcome.Of(path, line: null, ReadingFaults.Empty(path));
        }
    }

    private IEnumerable<ReadOutcome> ReadLinesOf(string path)
    {
        FileStream? stream = Open(path, out Fault? fault, out bool isForeign);
        if (fault is not null || stream is null)
        {
            return [ReadOutcome.Of(path, line: null, fault ?? ReadingFaults.PathMissing(path))];
        }

        if (isForeign)
        {
            stream.Dispose();
            return ReadWhole(path, FileFormat.JsonLines);
        }

        return ReadAndClose(path, stream);
    }

    private IEnumerable<ReadOutcome> ReadAndClose(string path, FileStream stream)
    {
        using (stream)
        {
            foreach (ReadOutcome outcome in ReadLines(path, stream))
            {
                yield return outcome;
            }
        }
    }

    /// <summary>Opens a JSON Lines file, and looks whether it begins as one: a page, UTF-16 or a JSON array has to be read whole.</summary>
    private static FileStream? Open(string path, out Fault? fault, out bool isForeign)
    {
        fault = null;
        isForeign = false;
        FileStream? stream = null;
        try
        {
            stream = File.OpenRead(path);
            Span<byte> head = stackalloc byte[512];
            int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            ReadOnlySpan<byte> bare = head[..read];
            bare = (bare.StartsWith(Encoding.UTF8.Preamble) ? bare[3..] : bare).TrimStart(" \t\r\n"u8);
            isForeign = bare.IsEmpty || bare[0] != (byte)'{' && (bare[0] is (byte)'<' or (byte)'[' || bare.Contains((byte)0) || bare[0] >= 0xFE);
            stream.Position = 0;
            return stream;
        }
        catch (Exception exception) when (FileBytes.FaultOf(path, exception) is not null)
        {
            stream?.Dispose();
            fault = FileBytes.FaultOf(path, exception);
            return null;
        }
    }

    private IEnumerable<ReadOutcome> ReadWhole(string path, FileFormat? promised)
    {
        FileBytes file = FileBytes.Read(path, options.MaximumBytes);
        Decoded decoded = file.Fault is { } fault ? new Decoded(null, fault) : _decoder.Decode(file.Bytes, path);
        if (decoded.Text is not { } text)
        {
            // Decoding without a text has a fault.
            return [ReadOutcome.Of(path, line: null, decoded.Fault!)];
        }

        if (string.IsNullOrWhiteSpace(text.Text))
        {
            return [ReadOutcome.Of(path, line: null, ReadingFaults.Empty(path))];
        }

        string id = Path.GetFileNameWithoutExtension(path);
        return FormatSniffer.FromText(text.Text, promised) switch
        {
            FileFormat.Page => [_maker.FromPage(path, id, text.Text)],
            FileFormat.Text => [_maker.FromText(path, id, text.Text)],
            FileFormat.JsonLines when !text.Text.AsSpan().TrimStart().StartsWith('[') =>
                ReadLines(path, new MemoryStream(Encoding.UTF8.GetBytes(text.Text))),
            _ => ReadJson(path, id, text.Text),
        };
    }

    private List<ReadOutcome> ReadJson(string path, string id, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                return [Of(path, 1, id, new RecordParser(path, 1).Parse(document.RootElement))];
            }

            List<ReadOutcome> outcomes = [];
            foreach (JsonElement record in document.RootElement.EnumerateArray())
            {
                int place = outcomes.Count + 1;
                outcomes.Add(Of(path, place, defaultId: null, new RecordParser(path, place).Parse(record)));
            }

            return outcomes.Count > 0 ? outcomes : [ReadOutcome.Of(path, line: null, ReadingFaults.Empty(path))];
        }
        catch (JsonException exception)
        {
            // More than one value: JSON Lines under another name.
            bool isLines = exception.LineNumber > 0 && new RecordParser(path, 1).Parse(FirstLine(bytes)).Fault is null;
            int line = (int)(exception.LineNumber ?? 0) + 1;
            string reason = exception.Message.Split(" LineNumber:", 2)[0];
            return isLines
                ? [.. ReadLines(path, new MemoryStream(bytes))]
                : [ReadOutcome.Of(path, line, ReadingFaults.NotJson(path, line, (exception.BytePositionInLine ?? 0) + 1, reason))];
        }
    }

    private static ReadOnlyMemory<byte> FirstLine(byte[] bytes) =>
        bytes.AsMemory(0, bytes.AsSpan().IndexOf((byte)'\n') is >= 0 and int end ? end : bytes.Length);

    private ReadOutcome ReadLine(string path, int number, ReadOnlyMemory<byte> json)
    {
        if (Utf8Census.Of(json.Span).FirstInvalid is null)
        {
            return Of(path, number, defaultId: null, new RecordParser(path, number).Parse(json));
        }

        Decoded decoded = _decoder.Decode(json.Span, path);
        return decoded.Text is { } text
            ? Of(path, number, defaultId: null, new RecordParser(path, number).Parse(Encoding.UTF8.GetBytes(text.Text)))
            : ReadOutcome.Of(path, number, decoded.Fault! with { Where = $"{path} line {number}" });
    }

    private ReadOutcome Of(string path, int place, string? defaultId, RecordResult result) =>
        result.Fields is { } fields
            ? _maker.FromRecord(path, place, defaultId, fields)
            // A result without fields has a fault.
            : ReadOutcome.Of(path, place, result.Fault!);
}
