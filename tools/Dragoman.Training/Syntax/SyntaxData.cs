using System.Collections.Immutable;
using Dragoman.Language.Morphology;
using Dragoman.Language.Treebanks;

namespace Dragoman.Training.Syntax;

/// <summary>Treebanks as numbers: the words, classes of tags and relations that the network tells apart.</summary>
internal sealed class SyntaxData
{
    /// <summary>Words met less often than this have no row of their own.</summary>
    private const int RareBelow = 2;

    private const string NewsMark = "_news_"; // in the names of GUM's documents

    private static readonly string[] _features =
    [
        "Case", "Definite", "Degree", "Gender", "Mood", "Number", "NumType", "Person", "Polarity", "Poss", "PronType", "Reflex", "Tense",
        "VerbForm", "Voice",
    ];

    private readonly Dictionary<string, int> _tagOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _relationOf = new(StringComparer.Ordinal);

    public SyntaxData(IReadOnlyList<ConlluSentence> sentences, (string[] Words, sbyte[] Vectors, float[] Scales) vectors)
    {
        List<string> words = [.. sentences.SelectMany(sentence => sentence.Words).Select(word => WordVocabulary.Normalise(word.Form))];
        ImmutableArray<string> frequent =
            [.. words.CountBy(word => word, StringComparer.Ordinal).Where(pair => pair.Value >= RareBelow)
                .Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        Words = new WordVocabulary(frequent, [.. vectors.Words], vectors.Vectors, vectors.Scales);
        Frequencies = new int[frequent.Length + WordVocabulary.RootRow + 1];
        int[] rows = new int[WordVocabulary.RowsPerWord];
        foreach ((string word, int count) in words.CountBy(word => word, StringComparer.Ordinal))
        {
            Words.FindRows(word, rows);
            Frequencies[rows[0]] = count;
        }

        Classes = [.. sentences.SelectMany(sentence => sentence.Words).Select(ClassOf).Distinct()
            .OrderBy(c => c.Upos, StringComparer.Ordinal).ThenBy(c => c.Xpos, StringComparer.Ordinal).ThenBy(c => c.Features, StringComparer.Ordinal)];
        Relations = [.. sentences.SelectMany(sentence => sentence.Words).Select(word => word.Relation).Distinct().Order(StringComparer.Ordinal)];
        Number(Classes.Select(Key), _tagOf);
        Number(Relations, _relationOf);
        Examples = [.. sentences.Select(ToExample)];
        News = [.. Examples.Where((_, i) => sentences[i].Document.Contains(NewsMark, StringComparison.Ordinal))];
    }

    public WordVocabulary Words { get; }

    /// <summary>How often each word with a row of its own is met.</summary>
    public int[] Frequencies { get; }

    public ImmutableArray<TagClass> Classes { get; }

    public ImmutableArray<string> Relations { get; }

    public ImmutableArray<Example> Examples { get; }

    /// <summary>Those of them that are news: the kind of text that Dragoman reads.</summary>
    public ImmutableArray<Example> News { get; }

    /// <summary>Keeps the features that are told apart; marks of spelling ("Typo") and style are not.</summary>
    public static TagClass ClassOf(ConlluWord word) => new(
        word.Upos,
        word.Xpos,
        string.Join('|', word.Features.Split('|').Where(f => _features.Contains(f.Split('=')[0], StringComparer.Ordinal))));

    /// <summary>A sentence of words that are looked up anew.</summary>
    /// <param name="forms">The words as written, from position 1.</param>
    /// <param name="tags">Class of each position's tags.</param>
    /// <param name="heads">Head of each position.</param>
    /// <param name="relations">Relation of each position.</param>
    public Example ToExample(string[] forms, Labels tags, Labels heads, Labels relations)
    {
        Example example = new(forms, new int[forms.Length * WordVocabulary.RowsPerWord], new int[forms.Length], tags, heads, relations);
        example.RowsOf(0).Fill(-1);
        example.Rows[0] = WordVocabulary.RootRow;
        example.Vectors[0] = -1;
        for (int i = 1; i < forms.Length; i++)
        {
            Words.FindRows(forms[i], example.RowsOf(i));
            example.Vectors[i] = Words.FindVector(forms[i]) ?? -1;
        }

        return example;
    }

    private static string Key(TagClass tags) => $"{tags.Upos}\t{tags.Xpos}\t{tags.Features}";

    private static void Number(IEnumerable<string> entries, Dictionary<string, int> into)
    {
        foreach (string entry in entries)
        {
            into.Add(entry, into.Count);
        }
    }

    private Example ToExample(ConlluSentence sentence)
    {
        int length = sentence.Words.Length + 1;
        int[] tags = new int[length], heads = new int[length], relations = new int[length];
        tags[0] = heads[0] = relations[0] = Labels.None;
        for (int i = 1; i < length; i++)
        {
            ConlluWord word = sentence.Words[i - 1];
            tags[i] = _tagOf[Key(ClassOf(word))];
            heads[i] = word.Head is { } head ? head + 1 : 0;
            relations[i] = _relationOf[word.Relation];
        }

        return ToExample(
            ["", .. sentence.Words.Select(word => word.Form)], new Labels(tags), new Labels(heads), new Labels(relations));
    }
}
