using System.CommandLine;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Entering;
using Dragoman.Reading;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>demo</c>: the samples into a fresh ledger, and the briefing of it.</summary>
internal static class DemoCommand
{
    private const string Shown = "demo.ledger";

    internal static Command Build(TerminalStreams streams)
    {
        KnowledgeOptions knowledge = new();
        Option<string?> ledger = LedgerOption.Optional("Keep the ledger in this file; else it is made in a temporary folder and removed");
        ExampleCommand command = new(
            "demo", "Read the sample articles into a fresh ledger and print a briefing", "dragoman demo --ledger dayton.ledger") { ledger };
        knowledge.AddTo(command);
        command.SetAction(parse =>
        {
            KnowledgePlaces places = knowledge.Places(parse);
            if (!Directory.Exists(places.SamplesFolder))
            {
                throw new FaultException(UsageFaults.NoSamples(places.SamplesFolder));
            }

            if (parse.GetValue(ledger) is { } path)
            {
                return Run(places, path, path, streams);
            }

            DirectoryInfo folder = Directory.CreateTempSubdirectory("dragoman-");
            try
            {
                int code = Run(places, Path.Combine(folder.FullName, Shown), Shown, streams);
                streams.Output.Write($"\nThis ledger was for show: 'dragoman demo --ledger {Shown}' keeps it, and 'dragoman serve --ledger {Shown}' then opens it to a browser.\n");
                return code;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }

    /// <summary>Reads the samples and prints the briefing.</summary>
    /// <param name="places">What the program knows, and where the samples are.</param>
    /// <param name="path">Where the ledger is made.</param>
    /// <param name="shown">What the commands that the briefing names call it.</param>
    /// <param name="streams">The terminal.</param>
    private static int Run(KnowledgePlaces places, string path, string shown, TerminalStreams streams)
    {
        Knowledge known = Knowledge.Load(places);
        BatchSummary summary = new();
        using LedgerFile file = LedgerFile.Open(path);
        // The list of the samples is for people; the articles are in the folders.
        string[] folders = [.. Directory.EnumerateDirectories(places.SamplesFolder).Order(StringComparer.Ordinal)];
        using (ProgressLine progress = new(streams, folders.Sum(folder => Directory.EnumerateFiles(folder).Count())))
        {
            EntryOptions options = new() { Codebook = known.Fingerprint };
            new BatchReader(file, known, options, Environment.ProcessorCount, progress).Run(folders, new ReadingOptions(), summary);
            progress.Say(string.Create(CultureInfo.InvariantCulture, $"{progress.Rate:0.0} articles a second"));
        }

        summary.Write(streams.Output);
        BriefingView.Write(file.Questions, shown, streams.Output, streams.Width, streams.HasColours);
        return summary.Refused == 0 ? ExitCode.Done : ExitCode.SomeRefused;
    }
}
