using Dragoman.Language.Annotation;
using Dragoman.Reading.Decoding;

namespace Dragoman.Reading.Records;

/// <summary>Reads the lines of a stream one by one, so that a file of any size can be read; each line has a limit.</summary>
/// <param name="stream">UTF-8, or what a byte-order mark says; not closed.</param>
/// <param name="path">Named in faults.</param>
/// <param name="limit">Bytes that a line may have.</param>
internal sealed class LineReader(Stream stream, string path, int limit)
{
    private readonly byte[] _block = new byte[81920];
    private int _at;
    private int _end;

    /// <summary>Number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Why reading broke off; null while all is well.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>Whether the line read last was longer than the limit; its bytes are then left out.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its end; null at the end of the stream, or when reading broke off.</summary>
    public byte[]? Next()
    {
        using MemoryStream line = new();
        IsTooLong = false;
        bool isAny = false;
        while (Fill())
        {
            isAny = true;
            ReadOnlySpan<byte> rest = _block.AsSpan(_at, _end - _at);
            int end = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> part = end < 0 ? rest : rest[..end];
            IsTooLong |= line.Length + part.Length > limit;
            if (!IsTooLong)
            {
                line.Write(part);
            }

            _at += end < 0 ? part.Length : part.Length + 1;
            if (end >= 0)
            {
                break;
            }
        }

        if (!isAny || Fault is not null)
        {
            return null;
        }

        Number++;
        return line.ToArray();
    }

    private bool Fill()
    {
        if (_at < _end)
        {
            return true;
        }

        try
        {
            _at = 0;
            _end = stream.Read(_block);
            return _end > 0;
        }
        catch (Exception exception) when (FileBytes.FaultOf(path, exception) is not null)
        {
            Fault = FileBytes.FaultOf(path, exception);
            _end = 0;
            return false;
        }
    }
}
