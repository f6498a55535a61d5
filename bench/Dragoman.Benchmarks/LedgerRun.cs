using System.Diagnostics;
using System.Globalization;
using Dragoman.Ledger;
using Dragoman.Politics.Records;

namespace Dragoman.Benchmarks;

/// <summary>Measures a ledger of growing size: entering and merging, and each question.</summary>
internal static class LedgerRun
{
    private const int ArticlesTogether = 100;
    private const int Runs = 7;

    private static readonly TimeSpan _long = TimeSpan.FromSeconds(2);

    /// <summary>Writes a table with a row for each measure and a column for each size.</summary>
    /// <param name="folder">Where the ledgers are made; they stay there.</param>
    /// <param name="sizes">Numbers of records.</param>
    public static void Write(string folder, int[] sizes)
    {
        List<(string Measure, List<string> Values)> table = [];
        foreach (int size in sizes)
        {
            string path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"synthetic-{size}.ledger"));
            int articles = size / SyntheticNews.RecordsAnArticle;
            if (!File.Exists(path))
            {
                Add("enter and merge, s", Seconds(Enter(path, articles)));
            }

            Add("file, MB", (new FileInfo(path).Length / 1e6).ToString("F0", CultureInfo.InvariantCulture));
            using LedgerFile ledger = LedgerFile.OpenToAsk(path);
            foreach ((string name, Action<LedgerQuestions> ask) in LedgerQuestionList.Of(ledger.Questions.Extent()))
            {
                Add($"{name}, ms", Milliseconds(() => ask(ledger.Questions)));
            }
        }

        Console.WriteLine($"| | {string.Join(" | ", sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)))} |");
        Console.WriteLine($"| --- |{string.Concat(sizes.Select(_ => " ---: |"))}");
        foreach ((string measure, List<string> values) in table)
        {
            Console.WriteLine($"| {measure} | {string.Join(" | ", values)} |");
        }

        void Add(string measure, string value)
        {
            if (table.Find(row => row.Measure == measure) is { Values: { } values })
            {
                values.Add(value);
            }
            else
            {
                table.Add((measure, [value]));
            }
        }
    }

    private static TimeSpan Enter(string path, int articles)
    {
        SyntheticNews news = new(actors: 2000, articlesADay: Math.Max(2, articles / 1000), seed: 7);
        long start = Stopwatch.GetTimestamp();
        using (LedgerFile ledger = LedgerFile.Open(path))
        {
            for (int i = 0; i < articles; i += ArticlesTogether)
            {
                CodedArticle[] batch = [.. Enumerable.Range(i, Math.Min(ArticlesTogether, articles - i)).Select(news.Article)];
                _ = ledger.EnterTogether(batch);
            }
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);

    /// <summary>The median of some runs, the first one left out; of what takes long the first one alone.</summary>
    private static string Milliseconds(Action ask)
    {
        long first = Stopwatch.GetTimestamp();
        ask();
        TimeSpan once = Stopwatch.GetElapsedTime(first);
        if (once > _long)
        {
            return once.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);
        }

        double[] times = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            ask();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2].ToString("F1", CultureInfo.InvariantCulture);
    }
}
