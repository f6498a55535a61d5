using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Morphology;

/// <summary>The words that the networks know, with the vectors trained beforehand on much text. Safe to share between threads.</summary>
/// <remarks>A word is seen as its lower-case form, its beginnings and endings and its shape (rows of a table that is trained
/// with the networks), and as its vector (a row that is not trained further, kept in 8 bits with a scale).</remarks>
public sealed class WordVocabulary
{
    /// <summary>Name of the section in the model file.</summary>
    public const string SectionName = "words";

    /// <summary>Numbers in a word's vector.</summary>
    public const int VectorWidth = 100;

    /// <summary>Rows of the trained table that one word uses.</summary>
    public const int RowsPerWord = 9;

    /// <summary>Row of the trained table that stands for words met too rarely in training.</summary>
    public const int UnknownRow = 0;

    /// <summary>Row of the trained table that stands for the root before the first word.</summary>
    public const int RootRow = 1;

    private const int HashedRows = 1 << 15;
    private const int LongestWord = 64;
    private readonly ImmutableArray<string> _words;
    private readonly ImmutableArray<string> _vectorWords;
    private readonly Dictionary<string, int> _rowOf;
    private readonly Dictionary<string, int> _vectorRowOf;
    private readonly sbyte[] _vectors;
    private readonly float[] _vectorScales;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="words">Words with a row of their own in the trained table, normalised by <see cref="Normalise(string)"/>.</param>
    /// <param name="vectorWords">Words with a vector.</param>
    /// <param name="vectors">Their vectors in 8 bits, row after row.</param>
    /// <param name="vectorScales">What each row is multiplied by.</param>
    public WordVocabulary(
        ImmutableArray<string> words, ImmutableArray<string> vectorWords, sbyte[] vectors, float[] vectorScales)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        ArgumentNullException.ThrowIfNull(vectorScales);
        ArgumentOutOfRangeException.ThrowIfNotEqual(vectors.Length, vectorWords.Length * VectorWidth);
        ArgumentOutOfRangeException.ThrowIfNotEqual(vectorScales.Length, vectorWords.Length);
        _words = words;
        _vectorWords = vectorWords;
        _vectors = vectors;
        _vectorScales = vectorScales;
        _rowOf = RowsOf(words, RootRow + 1);
        _vectorRowOf = RowsOf(vectorWords, 0);
        Checksum = VocabularyChecksum.Of([.. words, "", .. vectorWords]);
    }

    /// <summary>Rows of the table that is trained with the networks.</summary>
    public int TableRows => RootRow + 1 + _words.Length + HashedRows;

    /// <summary>Stands for the words in their order.</summary>
    public ulong Checksum { get; }

    /// <summary>Reads the vocabulary of a model file.</summary>
    /// <exception cref="FaultException">DR101 or DR103: the part is damaged or missing.</exception>
    public static WordVocabulary Load(ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Require(SectionName, reader =>
        {
            ImmutableArray<string> words = reader.ReadStrings();
            ImmutableArray<string> vectorWords = reader.ReadStrings();
            sbyte[] vectors = reader.ReadBytes();
            float[] scales = reader.ReadSingles();
            return vectors.Length == vectorWords.Length * VectorWidth && scales.Length == vectorWords.Length
                ? new WordVocabulary(words, vectorWords, vectors, scales)
                : throw new InvalidDataException("words and vectors differ in number");
        });
    }

    /// <summary>The section of the model file.</summary>
    public ModelSection ToSection()
    {
        SectionWriter writer = new();
        writer.Write(_words);
        writer.Write(_vectorWords);
        writer.Write(_vectors);
        writer.Write(_vectorScales);
        return writer.ToSection(SectionName, Checksum);
    }

    /// <summary>The form under which a word is looked up: lower case, digits as 0, straight quotes.</summary>
    public static string Normalise(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Create(form.Length, form, (into, from) => Normalise(from, into));
    }

    /// <summary>Finds the rows of the trained table that stand for a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="rows">Gets <see cref="RowsPerWord"/> rows: the word, four endings, three beginnings, the shape.</param>
    public void FindRows(string form, Span<int> rows)
    {
        ArgumentNullException.ThrowIfNull(form);
        ReadOnlySpan<char> written = form.Length <= LongestWord ? form : form.AsSpan(0, LongestWord);
        Span<char> buffer = stackalloc char[LongestWord];
        Span<char> word = buffer[..written.Length];
        Normalise(written, word);
        rows[0] = form.Length <= LongestWord && Lookup(_rowOf).TryGetValue(word, out int row) ? row : UnknownRow;
        for (int length = 1; length <= 4; length++)
        {
            rows[length] = Hashed(length, word[Math.Max(0, word.Length - length)..]);
        }

        for (int length = 1; length <= 3; length++)
        {
            rows[4 + length] = Hashed(4 + length, word[..Math.Min(length, word.Length)]);
        }

        rows[8] = Hashed(8, Shape(written, buffer));
    }

    /// <summary>The row of a word's vector; null when neither the word nor what follows its last hyphen has one.</summary>
    public int? FindVector(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Length > LongestWord)
        {
            return null;
        }

        Span<char> word = stackalloc char[form.Length];
        for (int i = 0; i < form.Length; i++)
        {
            word[i] = Straight(char.ToLowerInvariant(form[i]));
        }

        if (Lookup(_vectorRowOf).TryGetValue(word, out int row))
        {
            return row;
        }

        int hyphen = word.LastIndexOf('-');
        return hyphen >= 0 && Lookup(_vectorRowOf).TryGetValue(word[(hyphen + 1)..], out row) ? row : null;
    }

    /// <summary>Writes a vector's numbers into <paramref name="into"/>.</summary>
    public void CopyVector(int row, Span<float> into)
    {
        float scale = _vectorScales[row];
        ReadOnlySpan<sbyte> vector = _vectors.AsSpan(row * VectorWidth, VectorWidth);
        for (int i = 0; i < vector.Length; i++)
        {
            into[i] = vector[i] * scale;
        }
    }

    private static Dictionary<string, int> RowsOf(ImmutableArray<string> words, int first)
    {
        Dictionary<string, int> rows = new(words.Length, StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
        {
            rows.TryAdd(words[i], first + i);
        }

        return rows;
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup(Dictionary<string, int> rows) =>
        rows.GetAlternateLookup<ReadOnlySpan<char>>();

    private static void Normalise(ReadOnlySpan<char> from, Span<char> into)
    {
        for (int i = 0; i < from.Length; i++)
        {
            into[i] = char.IsDigit(from[i]) ? '0' : Straight(char.ToLowerInvariant(from[i]));
        }
    }

    private static char Straight(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        _ => c,
    };

    /// <summary>Letters as X and x, digits as 0, no more than two of a kind together: "Xxx" for "Geneva".</summary>
    private static ReadOnlySpan<char> Shape(ReadOnlySpan<char> form, Span<char> into)
    {
        int length = 0;
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : Straight(c);
            if (length < 2 || into[length - 1] != kind || into[length - 2] != kind)
            {
                into[length++] = kind;
            }
        }

        return into[..length];
    }

    private int Hashed(int kind, ReadOnlySpan<char> characters)
    {
        uint hash = 2166136261u ^ (uint)kind; // FNV-1a
        foreach (char c in characters)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        hash ^= hash >> 15;
        return RootRow + 1 + _words.Length + (int)(hash & (HashedRows - 1));
    }
}
