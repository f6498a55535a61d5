using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Lexing;
using Dragoman.Language.Morphology;
using Dragoman.Language.Naming;
using Dragoman.Language.Parsing;
using Dragoman.Language.Reference;

namespace Dragoman.Benchmarks;

/// <summary>Measures the parts of the language engine, each on what the parts before it made.</summary>
internal static class LanguageRun
{
    /// <summary>The parts in the order in which an article passes them, each with what runs it over all articles once.</summary>
    /// <param name="modelPath">The model file.</param>
    /// <param name="articles">What to read.</param>
    /// <param name="analysed">The articles as the whole engine reads them.</param>
    public static IEnumerable<(string Name, Action Run)> Parts(
        string modelPath, ImmutableArray<Article> articles, ImmutableArray<AnalysedArticle> analysed)
    {
        ModelFile model = ModelFile.Load(modelPath);
        Tokenizer tokenizer = Tokenizer.Load(model);
        SentenceSplitter splitter = SentenceSplitter.Load(model);
        Tagger tagger = Tagger.Load(model, WordVocabulary.Load(model));
        DependencyParser parser = DependencyParser.Load(model, tagger);
        Lemmatizer lemmatizer = Lemmatizer.Load(model);
        NameFinder names = NameFinder.Load(model, tagger);
        ReferenceResolver references = new();
        string[][][] forms = [.. analysed.Select(article => article.Sentences.Select(FormsOf).ToArray())];
        ImmutableArray<TaggedWords>[] tagged = [.. forms.Select(tagger.Tag)];
        Token[] tokens = [.. analysed.SelectMany(article => article.Sentences).SelectMany(sentence => sentence.Tokens)];

        yield return ("words and sentences", () => ForEach(articles, article => Split(article, tokenizer, splitter)));
        yield return ("tags", () => ForEach(forms, sentences => tagger.Tag(sentences).Length));
        yield return ("trees", () => ForEach(tagged, sentences => parser.Parse(sentences).Length));
        yield return ("lemmas", () => ForEach(tokens, token => lemmatizer.Lemmatize(token.Form, new TagClass(token.Upos, token.Xpos, ""), token.Index == 0).Length));
        yield return ("names", () => ForEach(analysed.Zip(tagged), article => names.Find(article.First.Sentences, article.Second).Length));
        yield return ("references", () => ForEach(analysed, article => references.Resolve(article.Sentences, article.Names).Length));
    }

    private static string[] FormsOf(Sentence sentence) => [.. sentence.Tokens.Select(token => token.Form)];

    private static int Split(Article article, Tokenizer tokenizer, SentenceSplitter splitter) => article.Segments
        .Where(segment => segment.IsNews)
        .Sum(segment => splitter.Split(article.Text, tokenizer.Tokenize(article.Text, segment.Span)).Length);

    private static void ForEach<T>(IEnumerable<T> items, Func<T, int> run)
    {
        foreach (T item in items)
        {
            _ = run(item);
        }
    }
}
