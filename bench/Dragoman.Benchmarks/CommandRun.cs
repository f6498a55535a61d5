using System.Diagnostics;

namespace Dragoman.Benchmarks;

/// <summary>Measures whole runs of <c>dragoman code</c>: start, loading, reading, coding, writing.</summary>
internal sealed class CommandRun(string program, string articles)
{
    /// <summary>Runs the program once over the articles.</summary>
    /// <exception cref="InvalidOperationException">The program failed, so that its time means nothing.</exception>
    public TimeSpan Measure() => Measurement.TimeOf(() =>
    {
        ProcessStartInfo start = new(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("code");
        start.ArgumentList.Add(articles);
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string records = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || records.Length == 0)
        {
            throw new InvalidOperationException(
                $"{program} code ended with status {process.ExitCode} and {records.Length} characters: {errors.Result}");
        }
    });
}
