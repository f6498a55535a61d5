using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dragoman.Workspace.Presenting;

/// <summary>Draws on a window, or as plain text into a file.</summary>
internal static class TerminalCanvas
{
    /// <summary>Writes a thing in lines of a width, without blanks at their ends.</summary>
    internal static void Write(IRenderable thing, TextWriter output, int width, bool colours)
    {
        using StringWriter drawn = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(drawn),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(thing);
        IEnumerable<string> lines = drawn.ToString().Split('\n').Select(line => line.TrimEnd());
        // The border brings an empty line above and below.
        foreach (string line in lines.SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse())
        {
            output.Write(line);
            output.Write('\n');
        }
    }
}
