using System.CommandLine;

namespace Dragoman.Workspace.Terminal;

/// <summary>A command whose help ends with an example.</summary>
internal class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>One or more command lines, without indentation.</summary>
    internal string Example => example;
}
