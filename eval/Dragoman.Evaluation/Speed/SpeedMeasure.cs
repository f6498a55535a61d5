using System.Diagnostics;
using Dragoman.Language;
using Dragoman.Language.Annotation;

namespace Dragoman.Evaluation.Speed;

/// <summary>Measures words a second on one thread and on all, and memory.</summary>
/// <remarks>On a machine that others use, words a second of the processor's time on one thread are the figure to go by.</remarks>
internal static class SpeedMeasure
{
    private static readonly TimeSpan _atLeast = TimeSpan.FromSeconds(5);

    public static void Run(string model, string path)
    {
        long started = Stopwatch.GetTimestamp();
        var pipeline = LanguagePipeline.Load(model);
        double loading = Stopwatch.GetElapsedTime(started).TotalSeconds;
        string text = File.ReadAllText(path);
        Article article = new() { Id = "text", Text = text, Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))] };
        int words = Count(pipeline.Analyse(article));
        Console.WriteLine($"load_seconds {loading:F2}");
        Console.WriteLine($"words {words}");
        TimeSpan before = Environment.CpuUsage.TotalTime;
        (double perSecond, long analysed) = PerSecond(() => Count(pipeline.Analyse(article)));
        double processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Console.WriteLine($"one_thread {perSecond:F0}");
        Console.WriteLine($"one_thread_per_processor_second {analysed / processor:F0}");
        int threads = Environment.ProcessorCount;
        Console.WriteLine($"all_threads {PerSecond(() => Enumerable.Range(0, threads).AsParallel().WithDegreeOfParallelism(threads).Sum(_ => Count(pipeline.Analyse(article)))).PerSecond:F0}");
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"threads {threads}");
        Console.WriteLine($"peak_megabytes {process.PeakWorkingSet64 / 1048576}");
    }

    private static int Count(AnalysedArticle article) => article.Sentences.Sum(sentence => sentence.Tokens.Length);

    private static (double PerSecond, long Words) PerSecond(Func<int> analyse)
    {
        long words = 0;
        long started = Stopwatch.GetTimestamp();
        do
        {
            words += analyse();
        }
        while (Stopwatch.GetElapsedTime(started) < _atLeast);
        return (words / Stopwatch.GetElapsedTime(started).TotalSeconds, words);
    }
}
