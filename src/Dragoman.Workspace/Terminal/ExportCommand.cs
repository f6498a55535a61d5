using System.CommandLine;
using Dragoman.Ledger;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>export</c>: what a ledger holds, in a form for other programs.</summary>
internal static class ExportCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        Option<string> ledger = LedgerOption.Required();
        ExampleCommand records = new(
            "records", "Write all records to standard output, one JSON object a line, as 'code' does",
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
        return new Command("export", "Write what a ledger holds to standard output, for other programs") { records };
    }
}
