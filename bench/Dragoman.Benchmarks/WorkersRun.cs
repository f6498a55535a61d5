using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Reading;

namespace Dragoman.Benchmarks;

/// <summary>Measures how many articles a second <c>dragoman code</c> codes, by the number of its workers.</summary>
internal static class WorkersRun
{
    private const int Runs = 5;
    private const int Copies = 10;
    private static readonly int[] _workers = [1, 2];

    /// <summary>Writes the table: whole runs, and what an article takes once the program has started.</summary>
    /// <param name="articlesFolder">The articles; each is coded ten times under other ids.</param>
    /// <param name="program">The program.</param>
    public static void Write(string articlesFolder, string program)
    {
        ImmutableArray<Article> articles = [.. ArticleReader.ReadFolder(articlesFolder)];
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string once = WriteCopies(folder, articles, 1);
            string often = WriteCopies(folder, articles, Copies);

            // In turns, so that whatever else the machine does meets all alike.
            (TimeSpan Once, TimeSpan Often)[][] times = [.. Enumerable.Range(0, Runs).Select(_ => _workers
                .Select(workers => (TimeOf(once, workers), TimeOf(often, workers))).ToArray())];
            int more = articles.Length * (Copies - 1);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Length * Copies} articles, medians of {Runs} runs\n"));
            Console.WriteLine("| workers | whole run | articles a second | articles a second after the start |\n| ---: | ---: | ---: | ---: |");
            foreach ((int i, int workers) in _workers.Index())
            {
                TimeSpan whole = Measurement.Of("", times.Select(turn => turn[i].Often)).Median;
                TimeSpan start = Measurement.Of("", times.Select(turn => turn[i].Once)).Median;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {workers} | {whole.TotalSeconds:F1} s | {articles.Length * Copies / whole.TotalSeconds:F1} | {more / (whole - start).TotalSeconds:F1} |"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        TimeSpan TimeOf(string file, int workers) =>
            new CommandRun(program, file, "--workers", workers.ToString(CultureInfo.InvariantCulture)).Measure();
    }

    private static string WriteCopies(DirectoryInfo folder, ImmutableArray<Article> articles, int copies)
    {
        string path = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{copies}.jsonl"));
        File.WriteAllLines(path, Enumerable.Range(0, copies).SelectMany(copy => articles.Select(article => JsonSerializer.Serialize(new
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{article.Id}-{copy}"),
            text = article.Text,
            published = article.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        }))));
        return path;
    }
}
