using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Politics;
using Dragoman.Reading;

namespace Dragoman.Benchmarks;

/// <summary>Measures each stage of a document's way by itself, on one thread, in processor time.</summary>
internal static class StageRun
{
    private const int Runs = 11;

    /// <summary>Writes the table of stages.</summary>
    /// <param name="articlesFolder">The articles to read.</param>
    /// <param name="knownFolder">The folder that holds <c>models/</c> and <c>data/</c>.</param>
    public static void Write(string articlesFolder, string knownFolder)
    {
        string model = Path.Combine(knownFolder, "models", "en.model");
        string data = Path.Combine(knownFolder, "data");
        LanguagePipeline language = LanguagePipeline.Load(model);
        CodingPipeline coding = CodingPipeline.Load(data);
        ImmutableArray<Article> articles = [.. ArticleReader.ReadFolder(articlesFolder)];
        ImmutableArray<AnalysedArticle> analysed = [.. articles.Select(language.Analyse)];
        int tokens = analysed.Sum(article => article.Sentences.Sum(sentence => sentence.Tokens.Length));

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Length} articles, {tokens:N0} tokens, median of {Runs} runs\n"));
        Console.WriteLine("| stage | processor time | tokens a second |\n| --- | ---: | ---: |");
        WriteRow("Loading the model", null, () => _ = LanguagePipeline.Load(model));
        WriteRow("Loading the data", null, () => _ = CodingPipeline.Load(data));
        WriteRow("Reading", tokens, () => _ = ArticleReader.ReadFolder(articlesFolder).Count());
        WriteRow("Language", tokens, () => _ = articles.Select(language.Analyse).Count(article => article.Sentences.Length > 0));
        foreach ((string name, Action run) in LanguageRun.Parts(model, articles, analysed))
        {
            WriteRow($"– {name}", tokens, run);
        }

        WriteRow("Politics", tokens, () => _ = analysed.Select(coding.Code).Count(coded => coded.Records.Length > 0));
    }

    private static void WriteRow(string stage, int? tokens, Action run)
    {
        run();
        TimeSpan median = Measurement.Of(stage, Enumerable.Range(0, Runs).Select(_ => Measurement.ProcessorTimeOf(run))).Median;
        string rate = tokens is { } count ? (count / median.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture) : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {stage} | {median.TotalMilliseconds:N1} ms | {rate} |"));
    }
}
