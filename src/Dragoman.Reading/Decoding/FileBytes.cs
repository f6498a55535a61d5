using System.Security;
using Dragoman.Language.Annotation;
using Dragoman.Reading.Faults;

namespace Dragoman.Reading.Decoding;

/// <summary>The bytes of a file, or why it has none. One of the two is there.</summary>
internal sealed class FileBytes
{
    private readonly byte[] _bytes;

    private FileBytes(byte[] bytes, Fault? fault)
    {
        _bytes = bytes;
        Fault = fault;
    }

    /// <summary>The bytes; none with a fault.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>What stands in the way; null when the bytes are there.</summary>
    public Fault? Fault { get; }

    /// <summary>Reads a whole file of at most <paramref name="limit"/> bytes.</summary>
    public static FileBytes Read(string path, int limit)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            if (file.CanSeek && file.Length > limit)
            {
                return new FileBytes([], ReadingFaults.TooLarge(path, file.Length, limit));
            }

            using MemoryStream bytes = new();
            byte[] block = new byte[81920];
            for (int read = file.Read(block); read > 0; read = file.Read(block))
            {
                bytes.Write(block, 0, read);
                if (bytes.Length > limit)
                {
                    return new FileBytes([], ReadingFaults.TooLarge(path, bytes.Length, limit));
                }
            }

            return new FileBytes(bytes.ToArray(), fault: null);
        }
        catch (Exception exception) when (FaultOf(path, exception) is not null)
        {
            return new FileBytes([], FaultOf(path, exception));
        }
    }

    /// <summary>The fault that an exception of the file system means; null for one that is our own mistake.</summary>
    public static Fault? FaultOf(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => ReadingFaults.PathMissing(path),
        UnauthorizedAccessException or SecurityException => ReadingFaults.NoPermission(path),
        IOException or NotSupportedException => ReadingFaults.Unreadable(path, exception.Message),
        _ => null,
    };
}
