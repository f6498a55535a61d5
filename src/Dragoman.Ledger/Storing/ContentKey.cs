using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Ledger.Storing;

/// <summary>Numbers and hashes that follow from what they stand for, so that no order of entering shows in the file.</summary>
internal static class ContentKey
{
    // 53 bits: the largest whole numbers that R, JavaScript and JSON hold exactly. Among a million articles the odds
    // of two on one number are 1 to 18,000, and the primary key then refuses the second instead of mixing them.
    private const int DroppedBits = 11;

    /// <summary>The number of some fields taken together.</summary>
    internal static long Number(params ReadOnlySpan<string?> fields) =>
        (long)(BinaryPrimitives.ReadUInt64BigEndian(Digest(fields)) >> DroppedBits);

    /// <summary>The number of an entity, by its name.</summary>
    internal static long Entity(string name) => Number("entity", name);

    /// <summary>SHA-256 of some fields taken together, 64 hexadecimal digits.</summary>
    internal static string Hash(params ReadOnlySpan<string?> fields) => Convert.ToHexStringLower(Digest(fields));

    private static byte[] Digest(ReadOnlySpan<string?> fields)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (string? field in fields)
        {
            // The length before each field keeps ("ab", "c") from ("a", "bc"), and -1 keeps null from "".
            byte[] bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }
}
