using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Lexing;
using Dragoman.Language.Morphology;
using Dragoman.Language.Naming;
using Dragoman.Language.Treebanks;
using Dragoman.Training.Syntax;

namespace Dragoman.Training.Naming;

/// <summary>Trains the name finder on GUM's mentions, with the tagger that will read before it.</summary>
internal sealed class NamingTrainer
{
    private const int Clusters = 1000;
    private const int WordsOfClusters = 80_000;
    private const int ClusteredWords = 340_000;

    private readonly ChainOptions _options;
    private readonly Tagger _tagger;
    private readonly NameLexicon _lexicon;
    private readonly NameInputs _inputs;
    private readonly NameSwapper _swapper;
    private readonly Random _random;
    private readonly List<NameRow> _rows = [];

    private NamingTrainer(ModelFile model, string lists, NameLexicon lexicon, ChainOptions options, int seed)
    {
        _options = options;
        _lexicon = lexicon;
        _tagger = Tagger.Load(model, WordVocabulary.Load(model));
        _inputs = new NameInputs(_tagger.Words, lexicon, _tagger.StateWidth);
        _swapper = new NameSwapper(lists, Tokenizer.Load(model));
        _random = new Random(seed);
    }

    /// <summary>Trains the part and writes its section.</summary>
    /// <param name="model">Holds the tokenizer, which parts the lists' phrases, and the tagger.</param>
    /// <param name="sentences">Treebank sentences; documents without mentions are left out.</param>
    /// <param name="lists">The folder <c>data/names</c>.</param>
    /// <param name="vectors">File of the words' vectors.</param>
    /// <param name="options">How to train.</param>
    /// <param name="seed">Seed of all that is drawn.</param>
    public static ModelFile Train(
        ModelFile model, IEnumerable<ConlluSentence> sentences, string lists, string vectors, ChainOptions options, int seed) =>
        Train(model, sentences, lists, MakeLexicon(model, lists, vectors, seed), options, seed);

    /// <summary>What is known of words: lists, and clusters of the words that have vectors.</summary>
    internal static NameLexicon MakeLexicon(ModelFile model, string lists, string vectors, int seed)
    {
        (string[] words, sbyte[] numbers, float[] scales) = VectorFile.Read(vectors, ClusteredWords);
        (Dictionary<uint, int> clusters, float[] means) = WordClustering.Cluster(words, numbers, scales, WordsOfClusters, Clusters, seed);
        return new NameLexicon(ListReader.Read(lists, Tokenizer.Load(model)), clusters, means);
    }

    /// <summary>The same with a lexicon at hand.</summary>
    internal static ModelFile Train(
        ModelFile model, IEnumerable<ConlluSentence> sentences, string lists, NameLexicon lexicon, ChainOptions options, int seed)
    {
        return new NamingTrainer(model, lists, lexicon, options, seed).Train(model, sentences);
    }

    private ModelFile Train(ModelFile model, IEnumerable<ConlluSentence> sentences)
    {
        NameGold gold = new(_lexicon);
        foreach (IGrouping<string, ConlluSentence> document in sentences.GroupBy(sentence => sentence.Document))
        {
            if (!document.Any(sentence => EntityReader.Read(sentence).Count > 0))
            {
                continue;
            }

            List<LabelledWords> plain = [.. document.Select(sentence => new LabelledWords(FormsOf(sentence), gold.Label(sentence)))];
            AddDocument(plain);
            for (int i = 0; i < _options.Swaps; i++)
            {
                // Sentences without a name have nothing to change.
                AddDocument([.. _swapper.Swap(plain, _random).Where(sentence => sentence.Labels.Any(label => label != NameLabels.Outside))]);
            }
        }

        return Learn(model);
    }

    private ModelFile Learn(ModelFile model)
    {
        SectionWriter writer = new();
        _lexicon.Write(writer);
        ChainTrainer.Write(writer, [.. Enumerable.Range(0, _options.Members).Select(_ => LearnOne())]);
        return model.With(writer.ToSection(NameFinder.Section, NameFinder.VocabularyFor(model)));
    }

    private ChainTrainer LearnOne()
    {
        ChainTrainer trainer = new(_options, _inputs.Width, _random);
        NameRow[] rows = [.. _rows];
        int steps = _options.Epochs * ((rows.Length + _options.Batch - 1) / _options.Batch);
        int step = 0;
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            _random.Shuffle(rows);
            for (int start = 0; start < rows.Length; start += _options.Batch, step++)
            {
                int end = Math.Min(rows.Length, start + _options.Batch);
                trainer.Learn(rows.AsSpan(start, end - start), _options.Rate * (1 - ((float)step / steps)));
            }
        }

        return trainer;
    }

    private void AddDocument(List<LabelledWords> document)
    {
        (ImmutableArray<Token> Tokens, TaggedWords Tagged)[] tagged = [.. document.Select(sentence => Tag(sentence.Forms))];
        DocumentWords words = new(tagged.Select(sentence => (IReadOnlyList<Token>)sentence.Tokens));
        for (int i = 0; i < tagged.Length; i++)
        {
            Add(tagged[i].Tokens, tagged[i].Tagged, document[i].Labels, words);
        }
    }

    private void Add(ImmutableArray<Token> tokens, TaggedWords tagged, int[] labels, DocumentWords words)
    {
        NameFeatures features = new(tokens, _lexicon, words);
        float[] inputs = new float[tokens.Length * _inputs.Width];
        _inputs.Fill(tokens, tagged, features.Lists, words, inputs);
        _rows.Add(new NameRow([.. Enumerable.Range(0, tokens.Length).Select(i => features.Describe(i).ToArray())], inputs, labels));
    }

    private (ImmutableArray<Token> Tokens, TaggedWords Tagged) Tag(string[] forms)
    {
        TaggedWords tagged = _tagger.Tag(forms);
        return ([.. forms.Select((form, i) => ToToken(i, form, tagged.Tags[i]))], tagged);
    }

    private static Token ToToken(int index, string form, TagClass tags) =>
        new(index, new TextSpan(index, index + 1), form, "", tags.Upos, tags.Xpos, tags.Features, null, "");

    private static string[] FormsOf(ConlluSentence sentence) => [.. sentence.Words.Select(word => word.Form)];
}
