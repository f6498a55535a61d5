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
        _nameFinder = NameFinder.Load(model);
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
        foreach (Segment segment in article.Segments.Where(segment => segment.IsNews))
        {
            ImmutableArray<Word> words = _tokenizer.Tokenize(article.Text, segment.Span);
            foreach (Range range in _splitter.Split(article.Text, words))
            {
                sentences.Add(Parse(article.Text, segment, sentences.Count, words[range]));
            }
        }

        ImmutableArray<Sentence> read = sentences.ToImmutable();
        ImmutableArray<Name> names = _nameFinder.Find(read);
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

        return Parse(text, new Segment(SegmentKind.Body, new TextSpan(0, text.Length)), 0, words.MoveToImmutable());
    }

    private Sentence Parse(string text, Segment segment, int index, ImmutableArray<Word> words)
    {
        string[] forms = [.. words.Select(word => word.Span.Of(text))];
        TaggedWords tagged = _tagger.Tag(forms);
        Arc[] arcs = _parser.Parse(tagged);
        ImmutableArray<TagClass> mended = FiniteVerbs.Mend(tagged.Tags, arcs);
        Token[] tokens = new Token[forms.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            TagClass tags = mended[i];
            string lemma = _lemmatizer.Lemmatize(forms[i], tags, i == 0);
            tokens[i] = new Token(
                i, words[i].Span, forms[i], lemma, tags.Upos, tags.Xpos, tags.Features, arcs[i].Head, arcs[i].Relation);
        }

        return new Sentence(index, segment, ImmutableCollectionsMarshal.AsImmutableArray(tokens));
    }
}
