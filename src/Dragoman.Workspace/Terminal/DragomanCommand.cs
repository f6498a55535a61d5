using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Dragoman.Language.Annotation;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>The whole command line: <c>dragoman COMMAND …</c>.</summary>
public static class DragomanCommand
{
    private const string Example = """
        dragoman read news --ledger europe.ledger
        dragoman show timeline --ledger europe.ledger --actor Taliban
        """;

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">What stands behind the program's name.</param>
    /// <param name="streams">Where it reads and writes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, TerminalStreams streams)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(streams);
        ParseResult parse = Build(streams).Parse(arguments);
        if (parse.Errors.Count > 0)
        {
            // What stands there and is not known tells more than what is missing for it.
            IEnumerable<ParseError> errors = parse.UnmatchedTokens.Count > 0 && parse.CommandResult.Command.Subcommands.Count > 0
                ? parse.Errors.TakeLast(1)
                : parse.Errors;
            foreach (ParseError error in errors)
            {
                streams.Error.WriteLine(IsNumbered(error.Message) ? error.Message : UsageFaults.NotUnderstood(error.Message).ToString());
            }

            return ExitCode.WrongUse;
        }

        try
        {
            int code = parse.Invoke(new InvocationConfiguration
            {
                Output = streams.Output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            });
            streams.Output.Flush();
            return code;
        }
        catch (ReaderGoneException)
        {
            return ExitCode.Done;
        }
        catch (FaultException exception)
        {
            streams.Error.WriteLine(exception.Fault);
            return ExitCode.WrongUse;
        }
    }

    private static RootCommand Build(TerminalStreams streams)
    {
        RootCommand root = new(
            "Read the reporting on a conflict and keep the ledger of its diplomacy: who met whom, who said what, who holds what, and who says so")
        {
            DemoCommand.Build(streams),
            ReadCommand.Build(streams),
            ShowCommand.Build(streams),
            SearchCommand.Build(streams),
            ServeCommand.Build(streams),
            ExportCommand.Build(streams),
            CodeCommand.Build(streams),
            ExplainCommand.Build(streams),
            ImportCommand.Build(streams),
            CorrectionsCommand.Build(streams),
            RemoveCommand.Build(streams),
        };
        foreach (HelpOption option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction help)
            {
                option.Action = new ExampleHelpAction(help, Example);
            }
        }

        return root;
    }

    private static bool IsNumbered(string message) =>
        message.Length > 6 && message.StartsWith("DR", StringComparison.Ordinal) && char.IsAsciiDigit(message[2]) && message[5] == ' ';
}
