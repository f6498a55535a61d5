using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Dragoman.Language.Learning;

/// <summary>Reads the bytes of a model's section in the order in which <see cref="SectionWriter"/> wrote them.</summary>
/// <remarks>Every method throws <see cref="InvalidDataException"/> when the bytes end too soon or a length makes no sense.</remarks>
public sealed class SectionReader
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private int _at;

    /// <summary>Makes a reader that stands at the beginning of a section.</summary>
    public SectionReader(ModelSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        _bytes = section.Bytes;
    }

    /// <summary>Reads a whole number.</summary>
    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>Reads a number of single precision.</summary>
    public float ReadSingle() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    /// <summary>Reads a string.</summary>
    public string ReadString() => Encoding.UTF8.GetString(Take(ReadInt32()));

    /// <summary>Reads a list of strings.</summary>
    public ImmutableArray<string> ReadStrings()
    {
        int count = ReadCount(sizeof(int));
        ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>(count);
        for (int i = 0; i < count; i++)
        {
            values.Add(ReadString());
        }

        return values.MoveToImmutable();
    }

    /// <summary>Reads numbers of single precision.</summary>
    public float[] ReadSingles()
    {
        int count = ReadCount(sizeof(float));
        ReadOnlySpan<byte> bytes = Take(count * sizeof(float));
        float[] values = new float[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(i * sizeof(float))..]);
        }

        return values;
    }

    /// <summary>Reads whole numbers of 8 bits.</summary>
    public sbyte[] ReadBytes() => MemoryMarshal.Cast<byte, sbyte>(Take(ReadInt32())).ToArray();

    /// <summary>Reads whole numbers of 16 bits.</summary>
    public short[] ReadShorts()
    {
        int count = ReadCount(sizeof(short));
        ReadOnlySpan<byte> bytes = Take(count * sizeof(short));
        short[] values = new short[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[(i * sizeof(short))..]);
        }

        return values;
    }

    private int ReadCount(int atLeastEach)
    {
        int count = ReadInt32();
        return count >= 0 && (long)count * atLeastEach <= _bytes.Length - _at
            ? count
            : throw new InvalidDataException("a list is longer than its section");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > _bytes.Length - _at)
        {
            throw new InvalidDataException("a section ends too soon");
        }

        _at += count;
        return _bytes.Span.Slice(_at - count, count);
    }
}
