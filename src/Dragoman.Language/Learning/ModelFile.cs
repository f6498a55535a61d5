using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Learning;

/// <summary>All trained parameters in one file: named sections of bytes. Does not change; safe to share between threads.</summary>
/// <remarks>
/// <para>Form: "DRGMODEL", format (int), number of sections (int); for each its name (length, UTF-8), vocabulary checksum,
/// length and SHA-256; then the bytes of the sections, one after the other. Little endian.</para>
/// <para>A part of the engine that is trained reads its section with <see cref="Require"/> and <see cref="SectionReader"/>;
/// training one part again carries the other sections over with <see cref="With"/>.</para>
/// </remarks>
public sealed class ModelFile
{
    /// <summary>The format that this program writes and reads.</summary>
    public const int Format = 1;

    private const int ChecksumLength = 32;
    private static readonly byte[] _magic = "DRGMODEL"u8.ToArray();
    private readonly ImmutableSortedDictionary<string, ModelSection> _sections;
    private readonly string _path;

    private ModelFile(string path, ImmutableSortedDictionary<string, ModelSection> sections)
    {
        _path = path;
        _sections = sections;
    }

    /// <summary>A model without any section, to be added to.</summary>
    public static ModelFile Empty { get; } =
        new("", ImmutableSortedDictionary<string, ModelSection>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The names of the sections, sorted.</summary>
    public ImmutableArray<string> Names => [.. _sections.Keys];

    /// <summary>Reads a model file.</summary>
    /// <exception cref="FaultException">DR100 there is none; DR101 it is damaged; DR102 it has another format.</exception>
    public static ModelFile Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            throw new FaultException(ModelFaults.Missing(path));
        }

        return Read(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads a model from bytes; <paramref name="path"/> names it in faults.</summary>
    /// <exception cref="FaultException">DR101 it is damaged; DR102 it has another format.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> bytes, string path)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (!span.StartsWith(_magic) || span.Length < _magic.Length + (2 * sizeof(int)))
        {
            throw Damaged(path, "it does not begin as one");
        }

        int format = BinaryPrimitives.ReadInt32LittleEndian(span[_magic.Length..]);
        if (format != Format)
        {
            throw new FaultException(ModelFaults.OtherVersion(path, format, Format));
        }

        try
        {
            return ReadSections(bytes, path);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Damaged(path, "it ends too soon");
        }
    }

    /// <summary>A section; null when the file has none of that name.</summary>
    public ModelSection? Find(string name) => _sections.GetValueOrDefault(name);

    /// <summary>A section that must be there.</summary>
    /// <exception cref="FaultException">DR103 there is none of that name.</exception>
    public ModelSection Require(string name) =>
        Find(name) ?? throw new FaultException(ModelFaults.NoSection(_path, name));

    /// <summary>Reads a section that must be there into the part of the engine that it belongs to.</summary>
    /// <param name="name">Name of the section.</param>
    /// <param name="read">Makes the part; may throw <see cref="InvalidDataException"/>.</param>
    /// <exception cref="FaultException">DR101 its contents make no sense; DR103 there is none of that name.</exception>
    public T Require<T>(string name, Func<SectionReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        ModelSection section = Require(name);
        try
        {
            return read(new SectionReader(section));
        }
        catch (InvalidDataException fault)
        {
            throw new FaultException(ModelFaults.Damaged(_path, $"section \"{name}\": {fault.Message}"), fault);
        }
    }

    /// <summary>Checks that a section's weights belong to the vocabulary at hand.</summary>
    /// <exception cref="FaultException">DR103 there is none of that name; DR104 they belong to another.</exception>
    public void RequireVocabulary(string name, ulong vocabulary)
    {
        if (Require(name).Vocabulary != vocabulary)
        {
            throw new FaultException(ModelFaults.OtherVocabulary(_path, name));
        }
    }

    /// <summary>The same model with a section added, or put in the place of the one of that name.</summary>
    public ModelFile With(ModelSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new ModelFile(_path, _sections.SetItem(section.Name, section));
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        writer.Write(_magic);
        writer.Write(Format);
        writer.Write(_sections.Count);
        foreach (ModelSection section in _sections.Values)
        {
            byte[] name = Encoding.UTF8.GetBytes(section.Name);
            writer.Write(name.Length);
            writer.Write(name);
            writer.Write(section.Vocabulary);
            writer.Write(section.Bytes.Length);
            writer.Write(SHA256.HashData(section.Bytes.Span));
        }

        foreach (ModelSection section in _sections.Values)
        {
            writer.Write(section.Bytes.Span);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Writes the file; what stood there before is replaced only once the new one is whole.</summary>
    public void Save(string path)
    {
        string beside = path + ".new";
        File.WriteAllBytes(beside, ToBytes());
        File.Move(beside, path, overwrite: true);
    }

    private static ModelFile ReadSections(ReadOnlyMemory<byte> bytes, string path)
    {
        int at = _magic.Length + sizeof(int);
        int count = BinaryPrimitives.ReadInt32LittleEndian(Take(bytes, ref at, sizeof(int)).Span);
        List<(string Name, ulong Vocabulary, int Length, ReadOnlyMemory<byte> Checksum)> headers = [];
        for (int i = 0; i < count; i++)
        {
            int nameLength = BinaryPrimitives.ReadInt32LittleEndian(Take(bytes, ref at, sizeof(int)).Span);
            string name = Encoding.UTF8.GetString(Take(bytes, ref at, nameLength).Span);
            ulong vocabulary = BinaryPrimitives.ReadUInt64LittleEndian(Take(bytes, ref at, sizeof(ulong)).Span);
            int length = BinaryPrimitives.ReadInt32LittleEndian(Take(bytes, ref at, sizeof(int)).Span);
            headers.Add((name, vocabulary, length, Take(bytes, ref at, ChecksumLength)));
        }

        ModelFile model = new(path, Empty._sections);
        foreach ((string name, ulong vocabulary, int length, ReadOnlyMemory<byte> checksum) in headers)
        {
            ReadOnlyMemory<byte> section = Take(bytes, ref at, length);
            if (!SHA256.HashData(section.Span).AsSpan().SequenceEqual(checksum.Span))
            {
                throw Damaged(path, $"section \"{name}\" does not match its checksum");
            }

            model = model.With(new ModelSection(name, vocabulary, section));
        }

        return at == bytes.Length ? model : throw Damaged(path, "something follows its end");
    }

    private static ReadOnlyMemory<byte> Take(ReadOnlyMemory<byte> bytes, ref int at, int count)
    {
        ReadOnlyMemory<byte> taken = bytes.Slice(at, count);
        at += count;
        return taken;
    }

    private static FaultException Damaged(string path, string how) => new(ModelFaults.Damaged(path, how));
}
