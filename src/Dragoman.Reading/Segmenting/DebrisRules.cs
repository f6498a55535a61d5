using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>The rows of <c>debris.txt</c>, which ships inside the assembly.</summary>
internal sealed class DebrisRules
{
    /// <summary>Longer than this no line of debris is, in UTF-16 units.</summary>
    public const int LongestMatch = 400;

    private static readonly char[] _edges = [.. " [].…•·*»›|"];

    private readonly FrozenDictionary<char, ImmutableArray<DebrisRule>> _byFirst;
    private readonly ImmutableArray<DebrisRule> _open;

    private DebrisRules(ImmutableArray<DebrisRule> rows)
    {
        Rows = rows;
        _open = [.. rows.Where(row => row.Pattern[0] == '*')];
        _byFirst = rows.Select(row => row.Pattern[0]).Distinct()
            .ToFrozenDictionary(first => first, first => rows.Where(row => row.Pattern[0] == '*' || row.Pattern[0] == first).ToImmutableArray());
    }

    /// <summary>The rows in the order of the file; the first that fits decides.</summary>
    public ImmutableArray<DebrisRule> Rows { get; }

    /// <summary>Loads the rows.</summary>
    /// <exception cref="InvalidDataException">A row is malformed: a mistake of whoever wrote it.</exception>
    public static DebrisRules Load()
    {
        using Stream stream = typeof(DebrisRules).Assembly.GetManifestResourceStream("debris.txt")
            ?? throw new InvalidDataException("The assembly lacks debris.txt.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        ImmutableArray<DebrisRule>.Builder rows = ImmutableArray.CreateBuilder<DebrisRule>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(RowOf(line, number));
            }
        }

        return new DebrisRules(rows.ToImmutable());
    }

    /// <summary>The first rule that fits the whole of a paragraph; null for none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isOneSentence">Whether it is one sentence at most; else rules for sentences do not count.</param>
    public DebrisRule? ForParagraph(ReadOnlySpan<char> paragraph, bool isOneSentence) =>
        First(paragraph, forSentence: false, isOneSentence);

    /// <summary>The first rule that fits the last sentence of a paragraph; null for none.</summary>
    public DebrisRule? ForSentence(ReadOnlySpan<char> sentence) => First(sentence, forSentence: true, isOneSentence: true);

    private DebrisRule? First(ReadOnlySpan<char> text, bool forSentence, bool isOneSentence)
    {
        if (text.Length > LongestMatch)
        {
            return null;
        }

        string normal = Normal(text);
        foreach (DebrisRule row in normal.Length > 0 ? RowsFor(normal[0]) : [])
        {
            bool counts = row.Reach == DebrisReach.Sentence ? isOneSentence : !forSentence;
            if (counts && row.Fits(normal))
            {
                return row;
            }
        }

        return null;
    }

    private ImmutableArray<DebrisRule> RowsFor(char first) =>
        _byFirst.TryGetValue(char.IsAsciiDigit(first) ? '#' : first, out ImmutableArray<DebrisRule> rows) ? rows : _open;

    /// <summary>Lower case, one blank for white space, straight quotes, no brackets, bullets and stops at the ends.</summary>
    private static string Normal(ReadOnlySpan<char> text)
    {
        StringBuilder normal = new(text.Length);
        foreach (char c in text.Trim())
        {
            if (char.IsWhiteSpace(c))
            {
                if (normal.Length > 0 && normal[^1] != ' ')
                {
                    normal.Append(' ');
                }
            }
            else
            {
                normal.Append(c switch { '’' or '‘' => '\'', '“' or '”' => '"', _ => char.ToLowerInvariant(c) });
            }
        }

        string bare = normal.ToString().Trim(_edges);
        bool isBracketed = bare.StartsWith('(') && !bare.StartsWith("(c)", StringComparison.Ordinal);
        bare = isBracketed ? bare.TrimStart('(') : bare;
        return bare.EndsWith(')') && (isBracketed || !bare.Contains('(', StringComparison.Ordinal))
            ? bare.TrimEnd(')').TrimEnd('.', ' ')
            : bare;
    }

    private static DebrisRule RowOf(string line, int number)
    {
        string[] columns = line.Split('\t');
        return columns.Length == 3
            && Enum.TryParse(columns[0], ignoreCase: true, out SegmentKind kind)
            && Enum.TryParse(columns[1], ignoreCase: true, out DebrisReach reach)
            && columns[2].Length > 0
            ? new DebrisRule(kind, reach, columns[2])
            : throw new InvalidDataException($"debris.txt line {number}: three columns are needed, kind, reach and pattern.");
    }
}
