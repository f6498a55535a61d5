using System.CommandLine;
using Dragoman.Ledger;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>remove</c>: takes an article out of a ledger.</summary>
internal static class RemoveCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        Argument<string> article = new("ARTICLE") { Description = "The article's id or address, or COLLECTION/ID" };
        Option<string> ledger = LedgerOption.Required();
        Option<bool> withCorrections = new("--with-corrections")
        {
            Description = "Remove what analysts decided about it too; else that holds again when the article comes back",
        };
        ExampleCommand command = new(
            "remove", "Remove an article from a ledger, with all its versions and records", "dragoman remove dayton-01 --ledger europe.ledger")
        {
            article, ledger, withCorrections,
        };
        command.SetAction(parse =>
        {
            string name = parse.GetRequiredValue(article);
            using LedgerFile file = ExistingLedger.Open(parse.GetRequiredValue(ledger));
            file.Remove(name, parse.GetValue(withCorrections));
            streams.Output.Write($"{name} is removed.\n");
            return ExitCode.Done;
        });
        return command;
    }
}
