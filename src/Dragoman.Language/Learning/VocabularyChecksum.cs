using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Language.Learning;

/// <summary>A number that stands for a list of words or labels in their order.</summary>
/// <remarks>Weights are rows by position: read against another list they give nonsense without any error. Hence the check.</remarks>
public static class VocabularyChecksum
{
    /// <summary>The checksum of a list; the order counts. Never 0.</summary>
    public static ulong Of(IEnumerable<string> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] end = [0xFF]; // no byte of UTF-8, so that "a", "b" differs from "ab"
        foreach (string entry in entries)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(entry));
            hash.AppendData(end);
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(hash.GetHashAndReset()) | 1;
    }
}
