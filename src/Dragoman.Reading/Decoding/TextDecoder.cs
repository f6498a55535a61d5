using System.Text;
using Dragoman.Reading.Faults;

namespace Dragoman.Reading.Decoding;

/// <summary>Turns a file's bytes into characters: byte-order mark, UTF-8, UTF-16, what HTML declares, Windows-1252.</summary>
/// <remarks>Source: WHATWG Encoding Standard for the names; the order is ours. Thread-safe.</remarks>
internal sealed class TextDecoder
{
    private const int DeclarationReach = 4096;
    private const int SampleLength = 8192;

    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly (byte[] Mark, string Kind)[] _knownBinaries =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ];

    private readonly Encoding _windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new InvalidOperationException("The code pages of the runtime lack 1252.");

    /// <summary>Decodes the bytes of one file.</summary>
    /// <param name="bytes">All of them.</param>
    /// <param name="path">Named in a fault.</param>
    public Decoded Decode(ReadOnlySpan<byte> bytes, string path)
    {
        foreach ((byte[] mark, string kind) in _knownBinaries)
        {
            if (bytes.StartsWith(mark))
            {
                return new Decoded(null, ReadingFaults.Binary(path, kind));
            }
        }

        if (Utf16Of(bytes) is { } wide)
        {
            int mark = StartsWithUtf16Mark(bytes) ? 2 : 0;
            return Of(wide.GetString(bytes[mark..]), wide.WebName);
        }

        return IsBinary(bytes)
            ? new Decoded(null, ReadingFaults.Binary(path, "a binary file"))
            : DecodeNarrow(bytes, path);
    }

    private Decoded DecodeNarrow(ReadOnlySpan<byte> bytes, string path)
    {
        int mark = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        Utf8Census census = Utf8Census.Of(bytes[mark..]);
        if (census.FirstInvalid is not { } firstInvalid)
        {
            return Of(_strictUtf8.GetString(bytes[mark..]), "utf-8");
        }

        if (mark == 0 && DeclaredIn(bytes) is { } declared)
        {
            return Of(declared.GetString(bytes), declared.WebName);
        }

        bool isBrokenUtf8 = mark > 0 || census.Sequences > census.Invalid;
        return isBrokenUtf8 || !LooksLikeWindows1252(bytes)
            ? new Decoded(null, ReadingFaults.BrokenEncoding(path, mark + firstInvalid))
            : Of(_windows1252.GetString(bytes), "windows-1252");
    }

    private static Decoded Of(string text, string encoding) => new(new DecodedText(text, encoding), null);

    private static bool StartsWithUtf16Mark(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));

    /// <summary>UTF-16 with a mark, or without one where every other byte of a Western text would be zero.</summary>
    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        if (StartsWithUtf16Mark(bytes))
        {
            return new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false);
        }

        ReadOnlySpan<byte> sample = bytes[..(Math.Min(bytes.Length, SampleLength) & ~1)];
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            evenZeros += sample[i] == 0 ? 1 : 0;
            oddZeros += sample[i + 1] == 0 ? 1 : 0;
        }

        int pairs = sample.Length / 2;
        if (pairs < 2 || bytes.Length % 2 != 0)
        {
            return null;
        }

        return (evenZeros * 10 / pairs, oddZeros * 10 / pairs) switch
        {
            (0, >= 7) => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            ( >= 7, 0) => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            _ => null,
        };
    }

    /// <summary>A zero byte, or more control characters than a text that went through a terminal would hold.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return true;
        }

        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int controls = 0;
        foreach (byte value in sample)
        {
            controls += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) ? 1 : 0;
        }

        return controls * 20 > sample.Length;
    }

    /// <summary>The encoding that <c>&lt;meta charset&gt;</c> or the XML declaration names; null for none, or one nobody knows.</summary>
    private static Encoding? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationReach)]);
        foreach (string key in (string[])["charset", "encoding"])
        {
            for (int at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0;
                at = head.IndexOf(key, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (NameAfter(head, at + key.Length) is { } name && EncodingNamed(name) is { } encoding)
                {
                    return encoding;
                }
            }
        }

        return null;
    }

    private static string? NameAfter(string head, int at)
    {
        int start = at;
        while (start < head.Length && (char.IsWhiteSpace(head[start]) || head[start] is '=' or '"' or '\''))
        {
            start++;
        }

        int end = start;
        while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_' or ':'))
        {
            end++;
        }

        bool hasEquals = head.AsSpan(at, start - at).Contains('=');
        return hasEquals && end > start ? head[start..end] : null;
    }

    private static Encoding? EncodingNamed(string name)
    {
        // WHATWG: pages that declare Latin-1 or ASCII mean Windows-1252; UTF-8 was tried already and failed.
        string web = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" => "windows-1252",
            "gb2312" or "gbk" => "gb18030",
            { } other => other,
        };
        try
        {
            Encoding? found = CodePagesEncodingProvider.Instance.GetEncoding(web);
            return found is null || found.CodePage is 1200 or 1201 or 65001 or 65000 ? null : found;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Western text: no byte that the code page leaves open, and far more ASCII than anything else.</summary>
    private static bool LooksLikeWindows1252(ReadOnlySpan<byte> bytes)
    {
        int high = 0;
        foreach (byte value in bytes)
        {
            if (value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
            {
                return false;
            }

            high += value >= 0x80 ? 1 : 0;
        }

        return high * 5L <= bytes.Length;
    }
}
