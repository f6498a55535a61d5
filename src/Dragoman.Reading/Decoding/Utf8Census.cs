using System.Buffers;
using System.Text;

namespace Dragoman.Reading.Decoding;

/// <summary>How much of some bytes is UTF-8: what tells a damaged UTF-8 file from a file in another encoding.</summary>
/// <param name="Sequences">Characters of more than one byte that are sound.</param>
/// <param name="Invalid">Bytes or runs of bytes that are no character.</param>
/// <param name="FirstInvalid">Position of the first of them, from 0; null when all is sound.</param>
internal readonly record struct Utf8Census(int Sequences, int Invalid, int? FirstInvalid)
{
    /// <summary>Counts.</summary>
    public static Utf8Census Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0;
        int invalid = 0;
        int? first = null;
        int at = 0;
        while (at < bytes.Length)
        {
            int next = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
            {
                break;
            }

            at += next;
            OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed);
            if (status == OperationStatus.Done)
            {
                sequences++;
            }
            else
            {
                invalid++;
                first ??= at;
            }

            at += Math.Max(consumed, 1);
        }

        return new Utf8Census(sequences, invalid, first);
    }
}
