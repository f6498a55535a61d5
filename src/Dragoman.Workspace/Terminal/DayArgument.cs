using System.CommandLine.Parsing;
using System.Globalization;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>Reads days on the command line.</summary>
internal static class DayArgument
{
    /// <summary>The day of an option; an error of the command line where it is none.</summary>
    internal static DateOnly? Parse(ArgumentResult result, string option)
    {
        string value = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError(UsageFaults.NotADay(option, value).ToString());
        return null;
    }
}
