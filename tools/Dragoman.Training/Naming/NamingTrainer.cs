using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Lexing;
using Dragoman.Language.Naming;
using Dragoman.Language.Treebanks;

namespace Dragoman.Training.Naming;

/// <summary>Trains the name finder on GUM's mentions.</summary>
internal static class NamingTrainer
{
    private const int Bits = 17;
    private const int Clusters = 600;
    private const int Epochs = 10;
    private const double WrongTags = 0.12;

    /// <summary>Trains the part and writes its section.</summary>
    /// <param name="model">Holds the tokenizer, which parts the lists' phrases.</param>
    /// <param name="sentences">Treebank sentences; documents without mentions are read by the first round, for the second.</param>
    /// <param name="lists">The folder <c>data/names</c>.</param>
    /// <param name="words">Words in lower case, the most frequent first.</param>
    /// <param name="vectors">Their vectors, one after the other.</param>
    /// <param name="seed">Seed of the order of sentences and of the clusters.</param>
    public static ModelFile Train(
        ModelFile model, IEnumerable<ConlluSentence> sentences, string lists, string[] words, sbyte[] vectors, int seed)
    {
        Dictionary<uint, int> phrases = ListReader.Read(lists, Tokenizer.Load(model));
        NameLexicon lexicon = new(phrases, WordClustering.Cluster(words, vectors, Clusters, seed));
        NameWeights weights = TrainWeights(sentences, lexicon, new NameSwapper(lists, Tokenizer.Load(model)), seed);
        SectionWriter writer = new();
        lexicon.Write(writer);
        weights.Write(writer);
        return model.With(writer.ToSection(NameFinder.Section));
    }

    internal static NameWeights TrainWeights(
        IEnumerable<ConlluSentence> sentences, NameLexicon lexicon, NameSwapper swapper, int seed)
    {
        NameGold gold = new(lexicon);
        Random random = new(seed);
        List<(uint[][] Features, int[] Labels)> rows = [];
        foreach (IGrouping<string, ConlluSentence> document in sentences.GroupBy(sentence => sentence.Document))
        {
            if (document.Any(sentence => EntityReader.Read(sentence).Count > 0))
            {
                // Once as it is, once with some wrong tags, as a tagger's will be, and with other names.
                List<(ImmutableArray<Token> Tokens, int[] Labels)> plain = Read(document, gold, word => word.Upos);
                List<(ImmutableArray<Token> Tokens, int[] Labels)> confused = Read(document, gold, word => Confuse(word.Upos, random));
                AddDocument(plain, lexicon, rows);
                AddDocument(swapper.Swap(confused, random), lexicon, rows);
                AddDocument(swapper.Swap(plain, random), lexicon, rows);
            }
        }

        NameWeights first = Learn(rows, random);
        AddOwnReadings(sentences, new NameFinder(lexicon, first), lexicon, rows);
        return Learn(rows, random);
    }

    private static NameWeights Learn(List<(uint[][] Features, int[] Labels)> rows, Random random)
    {
        ChainTrainer trainer = new(Bits);
        int[] order = [.. Enumerable.Range(0, rows.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int row in order)
            {
                trainer.Learn(rows[row].Features, rows[row].Labels);
            }
        }

        return trainer.Finish();
    }

    // Documents without gold mentions: what the first round reads there is believed where it covers just the proper nouns.
    private static void AddOwnReadings(
        IEnumerable<ConlluSentence> sentences, NameFinder finder, NameLexicon lexicon, List<(uint[][] Features, int[] Labels)> rows)
    {
        Segment segment = new(SegmentKind.Body, new TextSpan(0, 0));
        foreach (IGrouping<string, ConlluSentence> document in sentences.GroupBy(sentence => sentence.Document))
        {
            if (document.Any(sentence => EntityReader.Read(sentence).Count > 0))
            {
                continue;
            }

            ImmutableArray<Sentence> read =
                [.. document.Select((sentence, i) => new Sentence(i, segment, ToTokens(sentence, word => word.Upos)))];
            ILookup<int, Name> names = finder.Find(read).ToLookup(name => name.Sentence);
            AddDocument(
                [.. read.Select(sentence => (sentence.Tokens, LabelsOf(sentence, names[sentence.Index]))).Where(IsBelieved)], lexicon, rows);
        }
    }

    private static int[] LabelsOf(Sentence sentence, IEnumerable<Name> names)
    {
        int[] labels = new int[sentence.Tokens.Length];
        foreach (Name name in names)
        {
            for (int i = name.FirstToken; i < name.EndToken; i++)
            {
                labels[i] = i == name.FirstToken ? NameLabels.First(name.Kind) : NameLabels.Later(name.Kind);
            }
        }

        return labels;
    }

    private static bool IsBelieved((ImmutableArray<Token> Tokens, int[] Labels) sentence) =>
        sentence.Tokens.All(token => token.Upos != "PROPN" || sentence.Labels[token.Index] != NameLabels.Outside);

    private static string Confuse(string upos, Random random) => random.NextDouble() >= WrongTags
        ? upos
        : upos switch
        {
            "PROPN" => "NOUN",
            "NOUN" or "ADJ" => "PROPN",
            _ => upos,
        };

    private static List<(ImmutableArray<Token> Tokens, int[] Labels)> Read(
        IEnumerable<ConlluSentence> document, NameGold gold, Func<ConlluWord, string> tag) =>
        [.. document.Select(sentence => (ToTokens(sentence, tag), gold.Label(sentence)))];

    private static void AddDocument(
        List<(ImmutableArray<Token> Tokens, int[] Labels)> document, NameLexicon lexicon, List<(uint[][] Features, int[] Labels)> rows)
    {
        DocumentWords words = new(document.Select(sentence => (IReadOnlyList<Token>)sentence.Tokens));
        foreach ((ImmutableArray<Token> tokens, int[] labels) in document)
        {
            NameFeatures features = new(tokens, lexicon, words);
            rows.Add(([.. Enumerable.Range(0, tokens.Length).Select(i => features.Describe(i).ToArray())], labels));
        }
    }

    private static ImmutableArray<Token> ToTokens(ConlluSentence sentence, Func<ConlluWord, string> tag) =>
    [
        .. sentence.Words.Select((word, i) =>
            new Token(i, new TextSpan(i, i + 1), word.Form, word.Lemma, tag(word), word.Xpos, "", word.Head, word.Relation)),
    ];
}
