using System.IO.Compression;

namespace Dragoman.Workspace.Serving;

/// <summary>One file that browsers are sent beside the pages, packed once for all who ask.</summary>
internal sealed class Asset
{
    private readonly byte[] _bytes;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    /// <summary>Holds a file.</summary>
    /// <param name="mediaType">What it is.</param>
    /// <param name="bytes">Its content.</param>
    internal Asset(string mediaType, byte[] bytes)
    {
        MediaType = mediaType;
        _bytes = bytes;
        _brotli = new Lazy<byte[]>(() => Packed(into => new BrotliStream(into, CompressionLevel.Optimal, leaveOpen: true)));
        _gzip = new Lazy<byte[]>(() => Packed(into => new GZipStream(into, CompressionLevel.Optimal, leaveOpen: true)));
    }

    /// <summary>What it is, as HTTP names it.</summary>
    internal string MediaType { get; }

    /// <summary>The content as one who accepts some encodings gets it.</summary>
    /// <param name="accepted">What <c>Accept-Encoding</c> says.</param>
    /// <returns>The bytes, and the encoding's name; null where they are as the file has them.</returns>
    internal (byte[] Bytes, string? Encoding) For(string accepted) =>
        // Type is packed already, and another packing makes it no smaller.
        MediaType.StartsWith("font/", StringComparison.Ordinal) ? (_bytes, null)
        : Accepts(accepted, "br") ? (_brotli.Value, "br")
        : Accepts(accepted, "gzip") ? (_gzip.Value, "gzip")
        : (_bytes, null);

    private static bool Accepts(string accepted, string encoding) =>
        accepted.Split(',', StringSplitOptions.TrimEntries).Any(one => one.Split(';')[0].TrimEnd() == encoding && !one.EndsWith("q=0", StringComparison.Ordinal));

    private byte[] Packed(Func<Stream, Stream> packer)
    {
        using MemoryStream packed = new();
        using (Stream stream = packer(packed))
        {
            stream.Write(_bytes);
        }

        return packed.ToArray();
    }
}
