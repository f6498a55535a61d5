using System.CommandLine;
using Dragoman.Language.Annotation;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>Says of a name that is no command which names there are.</summary>
internal static class UnknownName
{
    /// <summary>Makes a command that only has commands below it refuse every other name, whatever options stand behind it.</summary>
    /// <param name="parent">The command.</param>
    /// <param name="fault">The fault of a name, with the names that there are.</param>
    internal static void Refuse(Command parent, Func<string, IEnumerable<string>, Fault> fault)
    {
        parent.TreatUnmatchedTokensAsErrors = false;
        parent.SetAction(parse => Refuse(parse));

        int Refuse(ParseResult parse) => throw new FaultException(parse.UnmatchedTokens is [var name, ..]
            ? fault(name, parent.Subcommands.Select(command => command.Name))
            : UsageFaults.NotUnderstood($"'{parent.Name}' wants a name behind it"));
    }
}
