using System.CommandLine;
using System.Globalization;
using Dragoman.Ledger;
using Dragoman.Ledger.Entering;
using Dragoman.Reading;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>read</c>: articles into a ledger.</summary>
internal static class ReadCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        InputOptions input = new();
        KnowledgeOptions knowledge = new();
        Option<string> ledger = LedgerOption.Required();
        Option<string?> collection = new("--collection")
        {
            Description = "Keeps these articles apart from others that have the same ids but no address",
            HelpName = "NAME",
        };
        Option<bool> recode = new("--recode") { Description = "Code known articles again, with the codebook as it is now" };
        ExampleCommand command = new(
            "read",
            "Read articles and enter them into a ledger, which is made where none is",
            "dragoman read news --ledger europe.ledger --days days.txt\ncurl -s https://example.org/feed.jsonl | dragoman read - --ledger europe.ledger");
        input.AddTo(command);
        command.Add(ledger);
        command.Add(collection);
        command.Add(recode);
        knowledge.AddTo(command);
        command.SetAction(parse =>
        {
            (ReadingOptions reading, int refusedDays) = input.Reading(parse, streams);
            Knowledge known = Knowledge.Load(knowledge.Places(parse));
            EntryOptions options = new()
            {
                Collection = parse.GetValue(collection) ?? "",
                Codebook = known.Fingerprint,
                Recode = parse.GetValue(recode),
            };
            using LedgerFile file = LedgerFile.Open(parse.GetRequiredValue(ledger));
            return Run(file, known, options, input.Workers(parse), input.Paths(parse), reading, refusedDays, streams);
        });
        return command;
    }

    /// <summary>Enters a batch and writes its summary.</summary>
    private static int Run(
        LedgerFile file, Knowledge known, EntryOptions options, int workers, IReadOnlyList<string> paths, ReadingOptions reading,
        int refusedDays, TerminalStreams streams)
    {
        BatchSummary summary = new();
        using (ProgressLine progress = new(streams, CountFiles(paths)))
        {
            new BatchReader(file, known, options, workers, progress).Run(paths, reading, summary);
            progress.Say(string.Create(CultureInfo.InvariantCulture, $"{progress.Rate:0.0} articles a second"));
        }

        summary.Write(streams.Output);
        return summary.Refused + refusedDays == 0 ? ExitCode.Done : ExitCode.SomeRefused;
    }

    /// <summary>How many files the bar has to go through; a folder that cannot be listed counts as one and is refused when it is read.</summary>
    private static int CountFiles(IReadOnlyList<string> paths)
    {
        EnumerationOptions all = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return paths.Sum(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", all).Count() : 1);
    }
}
