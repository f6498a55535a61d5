using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Exchanging;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>export</c>: what a ledger holds, in a form for other programs.</summary>
internal static class ExportCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        Command command = new("export", "Write what a ledger holds to standard output, for other programs") { Records(streams), ExportBriefingCommand.Build(streams) };
        foreach (LedgerExport export in LedgerExport.All)
        {
            command.Add(Events(export, streams));
        }

        UnknownName.Refuse(command, UsageFaults.NoExport);
        return command;
    }

    private static ExampleCommand Records(TerminalStreams streams)
    {
        Option<string> ledger = LedgerOption.Required();
        ExampleCommand records = new(
            "records", "Write all records, one JSON object a line, as 'code' does",
            "dragoman export records --ledger europe.ledger > europe.jsonl")
        {
            ledger,
        };
        records.SetAction(parse =>
        {
            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            foreach (string line in file.Questions.RecordLines())
            {
                streams.Output.Write(line);
                streams.Output.Write('\n');
            }

            return ExitCode.Done;
        });
        return records;
    }

    private static ExampleCommand Events(LedgerExport export, TerminalStreams streams)
    {
        Option<string> ledger = LedgerOption.Required();
        FilterOptions filter = new();
        ExampleCommand command = new(
            export.Name, export.Description, $"dragoman export {export.Name} --ledger europe.ledger --from 2021-07-01 > europe.{export.Ending}")
        {
            ledger,
        };
        filter.AddNarrowingTo(command);
        command.SetAction(parse =>
        {
            RecordFilter wanted = filter.Filter(parse);
            if (wanted.Type is { } type)
            {
                TypeArgument.CheckEvent(type);
            }

            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            export.Write(filter.Questions(parse, file, streams), wanted, streams.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
