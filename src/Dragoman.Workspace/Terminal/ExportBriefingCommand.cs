using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>export briefing</c>: what a ledger holds, for people who do not have it.</summary>
internal static class ExportBriefingCommand
{
    // What happened on some pages; --limit makes it more or less.
    private const int MostEvents = 60;

    internal static ExampleCommand Build(TerminalStreams streams)
    {
        Option<string> ledger = LedgerOption.Required();
        FilterOptions filter = new();
        Option<BriefingFormat?> format = new("--format")
        {
            Description = "markdown or html [default: markdown]",
            HelpName = "FORMAT",
            CustomParser = result => WordArgument.Parse<BriefingFormat>(result, "--format"),
        };
        ExampleCommand command = new(
            "briefing", "A briefing in which every sentence opens the words it rests on",
            "dragoman export briefing --ledger europe.ledger --format html --limit 100 > europe.html")
        {
            ledger,
        };
        filter.AddNarrowingTo(command);
        command.Add(format);
        command.SetAction(parse =>
        {
            RecordFilter wanted = filter.Filter(parse);
            if (wanted.Type is { } type)
            {
                TypeArgument.CheckEvent(type);
            }

            string path = parse.GetRequiredValue(ledger);
            using LedgerFile file = LedgerFile.OpenToAsk(path);
            Briefing briefing = new BriefingComposer(filter.Questions(parse, file, streams), wanted with { Limit = null }, wanted.Limit ?? MostEvents)
                .Compose($"Briefing: {Path.GetFileNameWithoutExtension(path)}");
            if (parse.GetValue(format) is BriefingFormat.Html)
            {
                HtmlBriefing.Write(briefing, streams.Output);
            }
            else
            {
                MarkdownBriefing.Write(briefing, streams.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
