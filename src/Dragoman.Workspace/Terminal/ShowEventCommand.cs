using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Ledger.Telling;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>show event</c>: one event with all its reports.</summary>
internal static class ShowEventCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        Argument<string> id = new("ID") { Description = "The event's id, or that of one of its reports (ARTICLE#N)" };
        Option<string> ledger = LedgerOption.Required();
        AsOfOption asOf = new();
        Option<bool> json = new("--json") { Description = "Write all fields as one JSON object" };
        ExampleCommand command = new(
            "event", "Show an event: its reports side by side, what they dispute, its independent sources, why they are one event",
            "dragoman show event 'dayton-01#4' --ledger europe.ledger")
        {
            id, ledger, json,
        };
        asOf.AddTo(command);
        command.SetAction(parse =>
        {
            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            LedgerQuestions questions = asOf.Questions(parse, file, streams);
            EventDetail detail = questions.Event(parse.GetRequiredValue(id));
            if (parse.GetValue(json))
            {
                EventJson.Write(detail, streams.Output);
            }
            else
            {
                EventView.Write(detail, streams.Output, streams.Width);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
