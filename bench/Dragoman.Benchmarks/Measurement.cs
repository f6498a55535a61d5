using System.Globalization;

namespace Dragoman.Benchmarks;

/// <summary>How long something took, over several runs.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Median">The middle of the runs: one slow run does not move it.</param>
/// <param name="Shortest">The quickest run.</param>
/// <param name="Longest">The slowest run.</param>
internal sealed record Measurement(string Name, TimeSpan Median, TimeSpan Shortest, TimeSpan Longest)
{
    /// <summary>The head of the table of measurements.</summary>
    public const string TableHead = "| what | median | shortest to longest |\n| --- | ---: | ---: |";

    /// <summary>Makes a measurement of the times of its runs.</summary>
    public static Measurement Of(string name, IEnumerable<TimeSpan> times)
    {
        TimeSpan[] ordered = [.. times.Order()];
        return new Measurement(name, ordered[ordered.Length / 2], ordered[0], ordered[^1]);
    }

    /// <summary>Runs something once.</summary>
    public static TimeSpan TimeOf(Action run)
    {
        long start = TimeProvider.System.GetTimestamp();
        run();
        return TimeProvider.System.GetElapsedTime(start);
    }

    /// <summary>Runs something once, and takes the processor's time for it: other work on the machine does not count.</summary>
    public static TimeSpan ProcessorTimeOf(Action run)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        run();
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>A row of the table of measurements.</summary>
    public string TableRow() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name} | {Median.TotalMilliseconds:N0} ms | {Shortest.TotalMilliseconds:N0} to {Longest.TotalMilliseconds:N0} ms |");
}
