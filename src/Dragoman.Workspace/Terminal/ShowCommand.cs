using System.Collections.Immutable;
using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>show</c>: what a ledger knows.</summary>
internal static class ShowCommand
{
    internal static Command Build(TerminalStreams streams) => new(
        "show", "Show what a ledger holds: what happened, who appears and deals with whom, who said, claims and wants what, one event or one article")
    {
        Answer(
            "timeline", "What happened, by day: who, whom, what, where, who says so, in which words",
            "dragoman show timeline --ledger europe.ledger --actor Taliban --from 2021-07-01",
            (questions, filter) => questions.MergedEvents(filter), EventSheets.Timeline, TypeArgument.CheckEvent, streams),
        Answer(
            "events", "Events with their codes and ids, each once, however many reports tell of it",
            "dragoman show events --ledger europe.ledger --type 'CONSULT visit' --format csv",
            (questions, filter) => questions.MergedEvents(filter), EventSheets.Events, TypeArgument.CheckEvent, streams),
        Answer(
            "reports", "Event reports: each time an article tells of an act",
            "dragoman show reports --ledger europe.ledger --article dayton-01",
            (questions, filter) => questions.Events(filter), RecordSheets.Reports, TypeArgument.CheckEvent, streams),
        ShowEventCommand.Build(streams),
        Answer(
            "actors", "Who appears: names, posts, how often, from when to when",
            "dragoman show actors --ledger europe.ledger --type MED",
            (questions, filter) => questions.Actors(filter), RecordSheets.Actors, TypeArgument.CheckActor, streams),
        Answer(
            "statements", "Who said what to whom",
            "dragoman show statements --ledger europe.ledger --actor 'Sergey Lavrov'",
            (questions, filter) => questions.Statements(filter), RecordSheets.Statements, TypeArgument.CheckStatement, streams),
        Answer(
            "quantities", "Claimed figures and those who claim them",
            "dragoman show quantities --ledger europe.ledger --type territory_share",
            (questions, filter) => questions.Quantities(filter), RecordSheets.Quantities, TypeArgument.CheckQuantity, streams),
        Answer(
            "ties", "Standing relations: posts, control, support, opposition, wishes",
            "dragoman show ties --ledger europe.ledger --type wants --format markdown",
            (questions, filter) => questions.Ties(filter), RecordSheets.Ties, TypeArgument.CheckTie, streams),
        ShowSystemCommand.Relations(streams),
        ShowSystemCommand.Series(streams),
        ShowDossierCommand.Build(streams),
        ShowNetworkCommand.Build(streams),
        ShowSystemCommand.Promises(streams),
        ShowSystemCommand.Changes(streams),
        ShowArticleCommand.Build(streams),
    };

    /// <summary>A command that answers with the rows of one sheet.</summary>
    internal static ExampleCommand Answer<T>(
        string name, string description, string example, Func<LedgerQuestions, RecordFilter, ParseResult, ImmutableArray<T>> question,
        Sheet<T> sheet, Action<string> checkType, TerminalStreams streams, params ReadOnlySpan<Option> more)
    {
        FilterOptions filter = new();
        Option<string> ledger = LedgerOption.Required();
        ExampleCommand command = new(name, description, example) { ledger };
        foreach (Option option in more)
        {
            command.Add(option);
        }

        filter.AddTo(command);
        command.SetAction(parse =>
        {
            RecordFilter wanted = filter.Filter(parse);
            if (wanted.Type is { } type)
            {
                checkType(type);
            }

            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            sheet.Write(
                question(filter.Questions(parse, file, streams), wanted, parse), filter.Format(parse), streams.Output, streams.Width, streams.HasColours);
            return ExitCode.Done;
        });
        return command;
    }

    private static ExampleCommand Answer<T>(
        string name, string description, string example, Func<LedgerQuestions, RecordFilter, ImmutableArray<T>> question,
        Sheet<T> sheet, Action<string> checkType, TerminalStreams streams) =>
        Answer(name, description, example, (questions, filter, _) => question(questions, filter), sheet, checkType, streams);
}
