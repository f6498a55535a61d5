using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dragoman.Workspace.Terminal;

/// <summary>Prints the help of a command, and its example below.</summary>
internal sealed class ExampleHelpAction(HelpAction help, string rootExample) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        string? example = parseResult.CommandResult.Command switch
        {
            ExampleCommand command => command.Example,
            RootCommand => rootExample,
            _ => null,
        };
        if (example is not null)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Example:");
            foreach (string line in example.Split('\n'))
            {
                output.WriteLine($"  {line.TrimEnd('\r')}");
            }

            output.WriteLine();
        }

        return code;
    }
}
