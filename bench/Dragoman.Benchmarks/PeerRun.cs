using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Reading;

namespace Dragoman.Benchmarks;

/// <summary>Measures the language engine for <c>bench/peers</c>, and writes the text that the peers read.</summary>
internal static class PeerRun
{
    private const int Runs = 11;

    /// <summary>Prints the number of words and the median of milliseconds of processor time for one reading of all articles.</summary>
    /// <param name="articlesFolder">The articles.</param>
    /// <param name="modelPath">The model file.</param>
    /// <param name="into">Folder that gets <c>text.txt</c>, an article a line, and <c>sentences.txt</c>, a sentence a line.</param>
    public static void Write(string articlesFolder, string modelPath, string into)
    {
        LanguagePipeline language = LanguagePipeline.Load(modelPath);
        ImmutableArray<Article> articles = [.. ArticleReader.ReadFolder(articlesFolder)];
        string[][] sentences =
            [.. articles.Select(article => language.Analyse(article).Sentences.Select(sentence => OneLine(sentence.Span.Of(article.Text))).ToArray())];
        File.WriteAllLines(Path.Combine(into, "text.txt"), sentences.Select(ofArticle => string.Join(' ', ofArticle)));
        File.WriteAllLines(Path.Combine(into, "sentences.txt"), sentences.SelectMany(ofArticle => ofArticle));

        ImmutableArray<Article> plain = [.. File.ReadLines(Path.Combine(into, "text.txt")).Select(ArticleOf)];
        int words = 0;
        TimeSpan median = Measurement.Of("language", Enumerable.Range(0, Runs + 1).Select(_ => Measurement.ProcessorTimeOf(
            () => words = plain.Select(language.Analyse).Sum(article => article.Sentences.Sum(sentence => sentence.Tokens.Length)))).Skip(1)).Median;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words} {median.TotalMilliseconds:F1}"));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Article ArticleOf(string text) =>
        new() { Id = "text", Text = text, Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))] };
}
