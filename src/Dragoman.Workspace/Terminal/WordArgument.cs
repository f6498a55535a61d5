using System.CommandLine.Parsing;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>An option that takes one of a few words.</summary>
internal static class WordArgument
{
    /// <summary>The value that the word stands for; null with an error where it is none of them.</summary>
    internal static T? Parse<T>(ArgumentResult result, string option)
        where T : struct, Enum
    {
        string value = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (value.All(char.IsAsciiLetter) && Enum.TryParse(value, ignoreCase: true, out T word))
        {
            return word;
        }

        result.AddError(UsageFaults.NotOneOf(option, value, Enum.GetNames<T>().Select(name => name.ToLowerInvariant())).ToString());
        return null;
    }
}
