using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Dragoman.Language.Learning;

/// <summary>Writes the bytes of a model's section: little endian, lengths before contents. <see cref="SectionReader"/> reads them.</summary>
public sealed class SectionWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>Writes a whole number.</summary>
    public void Write(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), value);
        _bytes.Advance(sizeof(int));
    }

    /// <summary>Writes a number of single precision.</summary>
    public void Write(float value) => Write(BitConverter.SingleToInt32Bits(value));

    /// <summary>Writes a string.</summary>
    public void Write(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        byte[] utf8 = Encoding.UTF8.GetBytes(value);
        Write(utf8.Length);
        _bytes.Write(utf8);
    }

    /// <summary>Writes a list of strings.</summary>
    public void Write(IReadOnlyCollection<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Write(values.Count);
        foreach (string value in values)
        {
            Write(value);
        }
    }

    /// <summary>Writes numbers of single precision.</summary>
    public void Write(ReadOnlySpan<float> values)
    {
        Write(values.Length);
        foreach (float value in values)
        {
            Write(value);
        }
    }

    /// <summary>Writes whole numbers of 8 bits.</summary>
    public void Write(ReadOnlySpan<sbyte> values)
    {
        Write(values.Length);
        Span<byte> into = _bytes.GetSpan(values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            into[i] = (byte)values[i];
        }

        _bytes.Advance(values.Length);
    }

    /// <summary>Writes whole numbers of 16 bits.</summary>
    public void Write(ReadOnlySpan<short> values)
    {
        Write(values.Length);
        Span<byte> into = _bytes.GetSpan(values.Length * sizeof(short));
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(into[(i * sizeof(short))..], values[i]);
        }

        _bytes.Advance(values.Length * sizeof(short));
    }

    /// <summary>The section, with all that was written.</summary>
    /// <param name="name">Its name; lower case.</param>
    /// <param name="vocabulary">Checksum of the vocabulary that its weights belong to; 0 for none.</param>
    public ModelSection ToSection(string name, ulong vocabulary = 0) => new(name, vocabulary, _bytes.WrittenSpan.ToArray());
}
