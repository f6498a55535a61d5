using System.Diagnostics;

namespace Dragoman.Benchmarks;

/// <summary>Measures whole runs of <c>dragoman code</c>: start, loading, reading, coding, writing.</summary>
/// <param name="program">The program.</param>
/// <param name="articles">The file or folder that it codes.</param>
/// <param name="options">More of the command line.</param>
internal sealed class CommandRun(string program, string articles, params string[] options)
{
    /// <summary>Runs the program once over the articles.</summary>
    /// <exception cref="InvalidOperationException">The program failed, so that its time means nothing.</exception>
    public TimeSpan Measure() => Measurement.TimeOf(() =>
    {
        ProcessStartInfo start = new(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("code");
        start.ArgumentList.Add(articles);
        foreach (string option in options)
        {
            start.ArgumentList.Add(option);
        }

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
