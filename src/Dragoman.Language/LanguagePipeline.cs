using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Lexing;
using Dragoman.Language.Morphology;
using Dragoman.Language.Naming;
using Dragoman.Language.Parsing;
using Dragoman.Language.Reference;

namespace Dragoman.Language;

/// <summary>Reads an article: sentences, tags, trees, names and references. The only file that names every stage.</summary>
public sealed class LanguagePipeline
{
    private const int SentencesTogether = 64; // enough of like length to read in step, few enough that memory does not grow with the article
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly Tagger _tagger;
    private readonly Lemmatizer _lemmatizer;
    private readonly DependencyParser _parser;
    private readonly NameFinder _nameFinder;
    private readonly ReferenceResolver _resolver = new();

    private LanguagePipeline(ModelFile model)
    {
        _tokenizer = Tokenizer.Load(model);
        _splitter = SentenceSplitter.Load(model);
        _tagger = Tagger.Load(model, WordVocabulary.Load(model));
        _lemmatizer = Lemmatizer.Load(model);
        _parser = DependencyParser.Load(model, _tagger);
        _nameFinder = NameFinder.Load(model, _tagger);
    }

    /// <summary>Loads the trained parameters.</summary>
    /// <param name="modelPath">The model file, <c>models/en.model</c>.</param>
    /// <exception cref="FaultException">DR100 to DR104: the file is missing, damaged or of another version.</exception>
    public static LanguagePipeline Load(string modelPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(modelPath);
        return new LanguagePipeline(ModelFile.Load(modelPath));
    }

    /// <summary>Reads an article. Thread-safe; the same article gives the same analysis.</summary>
    public AnalysedArticle Analyse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
        ImmutableArray<TaggedWords>.Builder tagged = ImmutableArray.CreateBuilder<TaggedWords>();
        List<PlacedWords> waiting = [];
        foreach (Segment segment in article.Segments.Where(segment => segment.IsNews))
        {
            ImmutableArray<Word> words = _tokenizer.Tokenize(article.Text, segment.Span);
            foreach (Range range in _splitter.Split(article.Text, words))
            {
                waiting.Add(new PlacedWords(segment, words[range]));
                if (waiting.Count == SentencesTogether)
                {
                    Parse(article.Text, waiting, sentences, tagged);
                }
            }
        }

        Parse(article.Text, waiting, sentences, tagged);
        ImmutableArray<Sentence> read = sentences.ToImmutable();
        ImmutableArray<Name> names = _nameFinder.Find(read, tagged.ToImmutable());
        return new AnalysedArticle(article, read, names, _resolver.Resolve(read, names));
    }

    /// <summary>Tags and parses words that are already told apart: those of a treebank, say.</summary>
    /// <param name="forms">The words of one sentence as written; at least one, none empty.</param>
    /// <returns>A sentence whose spans count in the words joined by single spaces.</returns>
    public Sentence Parse(IReadOnlyList<string> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentOutOfRangeException.ThrowIfZero(forms.Count, nameof(forms));
        string text = string.Join(' ', forms);
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>(forms.Count);
        int at = 0;
        foreach (string form in forms)
        {
            words.Add(new Word(new TextSpan(at, at + form.Length), IsPart: false));
            at += form.Length + 1;
        }

        ImmutableArray<Sentence>.Builder parsed = ImmutableArray.CreateBuilder<Sentence>(1);
        PlacedWords placed = new(new Segment(SegmentKind.Body, new TextSpan(0, text.Length)), words.MoveToImmutable());
        Parse(text, [placed], parsed, ImmutableArray.CreateBuilder<TaggedWords>(1));
        return parsed[0];
    }

    private void Parse(
        string text, List<PlacedWords> waiting, ImmutableArray<Sentence>.Builder sentences, ImmutableArray<TaggedWords>.Builder read)
    {
        string[][] forms = [.. waiting.Select(sentence => sentence.Words.Select(word => word.Span.Of(text)).ToArray())];
        ImmutableArray<TaggedWords> tagged = _tagger.Tag(forms);
        Arc[][] arcs = _parser.Parse(tagged);
        for (int i = 0; i < forms.Length; i++)
        {
            Subjects.Mend(arcs[i]);
            Prepositions.Mend(tagged[i].Tags, arcs[i]);
            ImmutableArray<TagClass> tags = FiniteVerbs.Mend(tagged[i].Tags, arcs[i]);
            read.Add(tagged[i]);
            sentences.Add(Put(sentences.Count, waiting[i], forms[i], tags, arcs[i]));
        }

        waiting.Clear();
    }

    private Sentence Put(int index, PlacedWords placed, string[] forms, ImmutableArray<TagClass> tags, Arc[] arcs)
    {
        Token[] tokens = new Token[forms.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            TagClass tag = tags[i];
            string lemma = _lemmatizer.Lemmatize(forms[i], tag, i == 0);
            tokens[i] = new Token(
                i, placed.Words[i].Span, forms[i], lemma, tag.Upos, tag.Xpos, tag.Features, arcs[i].Head, arcs[i].Relation);
        }

        return new Sentence(index, placed.Segment, ImmutableCollectionsMarshal.AsImmutableArray(tokens));
    }

    private sealed record PlacedWords(Segment Segment, ImmutableArray<Word> Words);
}
