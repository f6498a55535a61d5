using System.Text;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Terminal;

/// <summary>What a command line gave: exit code, results, complaints.</summary>
internal sealed record TerminalRun(int Code, string Output, string Error)
{
    /// <summary>Runs a command line in this process.</summary>
    public static TerminalRun Of(params string[] arguments) => With("", arguments);

    /// <summary>Runs a command line in this process with something on its standard input.</summary>
    public static TerminalRun With(string input, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using TerminalStreams streams = new(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        int code = DragomanCommand.Run(arguments, streams);
        return new TerminalRun(code, output.ToString(), error.ToString());
    }

    /// <summary>The lines of the results.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The numbers of the faults, in the order of the lines of standard error; lines without one are left out.</summary>
    public string[] Faults =>
        [.. Error.Split('\n').Where(line => line.StartsWith("DR", StringComparison.Ordinal)).Select(line => line[..5])];
}
