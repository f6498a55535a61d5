using System.Text.RegularExpressions;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Conventions;

/// <summary>The command lines that the pages print.</summary>
public sealed partial class PrintedCommandTests
{
    public static TheoryData<string, string> PrintedLines()
    {
        TheoryData<string, string> lines = [];
        foreach (string page in (IEnumerable<string>)[.. Repository.Files("docs", "*.md"), "README.md", "CONTRIBUTING.md"])
        {
            foreach (string line in ShellBlock().Matches(Repository.Read(page))
                .SelectMany(block => CommandLine().Matches(block.Groups[1].Value))
                .Select(line => line.Groups[1].Value.Trim())
                .Distinct(StringComparer.Ordinal))
            {
                lines.Add(page, line);
            }
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(PrintedLines))]
    public void Line_NamesACommandAndItsOptions(string page, string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] command = [.. words.TakeWhile(word => CommandWord().IsMatch(word)).Take(2)];
        string help = HelpOf(command);
        if (!IsHelpOf(command, help))
        {
            // The second word is an argument ("search ceasefire").
            command = command[..1];
            help = HelpOf(command);
        }

        Assert.True(IsHelpOf(command, help), $"{page}: no such command: {line}");
        Assert.All(
            words.Where(word => word.StartsWith("--", StringComparison.Ordinal)),
            option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    // The help of an unknown command is the whole program's. In a test the program bears the test project's name.
    private static bool IsHelpOf(string[] command, string help) => Regex.IsMatch(help, $@"Usage:\s+\S+ {string.Join(' ', command)}\b");

    private static string HelpOf(string[] command)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using TerminalStreams streams = new(Stream.Null, output, error);
        DragomanCommand.Run([.. command, "--help"], streams);
        return output.ToString();
    }

    [GeneratedRegex(@"```(?:sh|console|bash)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"^(?:\$ )?(?:\./)?dragoman ([^#|>\n]*)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex CommandWord();
}
