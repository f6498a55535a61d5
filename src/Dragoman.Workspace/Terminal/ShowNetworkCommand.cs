using System.Collections.Immutable;
using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>show network</c>: who deals with whom, who stands between others, who mediates.</summary>
internal static class ShowNetworkCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        FilterOptions filter = new();
        Option<string> ledger = LedgerOption.Required();
        Option<bool> byName = LevelOption.Build();
        Option<bool> edges = new("--edges") { Description = "Show the pairs instead of the actors" };
        Option<bool> mediators = new("--mediators") { Description = "Show who mediates between whom instead of the actors" };
        ExampleCommand command = new(
            "network", "Who deals with how many, who stands between others, who mediates between whom",
            "dragoman show network --ledger europe.ledger --from 2021-07-01 --mediators")
        {
            ledger, edges, mediators, byName,
        };
        filter.AddTo(command);
        command.SetAction(parse =>
        {
            RecordFilter wanted = filter.Filter(parse) with { Level = LevelOption.Level(parse, byName) };
            if (wanted.Type is { } type)
            {
                TypeArgument.CheckEvent(type);
            }

            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            ActorNetwork network = filter.Questions(parse, file, streams).Network(wanted);
            if (parse.GetValue(mediators))
            {
                Write(RelationSheets.Mediations, network.Mediations);
            }
            else if (parse.GetValue(edges))
            {
                Write(RelationSheets.Relations, network.Edges);
            }
            else
            {
                Write(RelationSheets.Nodes, network.Nodes);
            }

            return ExitCode.Done;

            void Write<T>(Sheet<T> sheet, ImmutableArray<T> rows) =>
                sheet.Write(rows, filter.Format(parse), streams.Output, streams.Width, streams.HasColours);
        });
        return command;
    }
}
