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
        foreach (string line in drawn.ToString().Trim('\n').Split('\n'))
        {
            output.Write(line.TrimEnd());
            output.Write('\n');
        }
    }
}
