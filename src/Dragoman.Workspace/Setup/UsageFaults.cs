using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Setup;

/// <summary>The faults of the command line, DR300 to DR354; <c>docs/errors.md</c> explains each.</summary>
public static partial class UsageFaults
{
    /// <summary>DR300: the command line says something that no command understands.</summary>
    public static Fault NotUnderstood(string what) =>
        new("DR300", what.Trim().TrimEnd('.'), "", "'dragoman --help' and 'dragoman COMMAND --help' show what can be said");

    /// <summary>DR301: an option wants a day.</summary>
    public static Fault NotADay(string option, string value) =>
        new("DR301", $"'{value}' is not a day", option, "write it as 1995-11-21");

    /// <summary>DR302: an option wants one of a few words.</summary>
    public static Fault NotOneOf(string option, string value, IEnumerable<string> words) =>
        new("DR302", $"'{value}' is none of the words that can stand here", option, $"choose from {string.Join(", ", words)}");

    /// <summary>DR303: an option wants a number of workers.</summary>
    public static Fault NotANumberOfWorkers(string value, int most) =>
        new("DR303", $"'{value}' is no number of workers", "--workers", string.Create(CultureInfo.InvariantCulture, $"give a whole number from 1 to {most}"));

    /// <summary>DR311: an option that takes a number was given something else.</summary>
    public static Fault NotANumber(string option, string value) =>
        new("DR311", $"'{value}' is no number for {option}", option, "give a whole number from 1");

    /// <summary>DR304: the folder that holds the codebook is not there.</summary>
    public static Fault NoDataFolder(string path) =>
        new("DR304", "the folder of the codebook is not there", path, "install the program anew, or name the folder with --data or DRAGOMAN_DATA");

    /// <summary>DR309: the folder of the user's own actors is not there.</summary>
    public static Fault NoActorsFolder(string path) =>
        new("DR309", "the folder of your own actors is not there", path, "name the folder of your actor files with --actors or DRAGOMAN_ACTORS");

    /// <summary>DR310: the actor dictionary is not there.</summary>
    public static Fault NoDictionary(string path) =>
        new("DR310", "the actor dictionary is not there", path, "name a file of lines NAME_OF_ACTOR [CODE]");

    /// <summary>DR305: the results cannot be written.</summary>
    public static Fault OutputFailed(string detail) =>
        new("DR305", $"the results cannot be written ({detail})", "standard output", "check where they are sent to, and the room there");

    /// <summary>DR306: there is nothing to search for.</summary>
    public static Fault NothingToSearch() =>
        new("DR306", "there is no word to search for", "search", "give words, \"a phrase\" or -word to leave out");

    /// <summary>DR307: the folder of the samples is not there.</summary>
    public static Fault NoSamples(string path) =>
        new("DR307", "the sample articles are not there", path, "install the program anew, or read articles of your own with 'dragoman read'");

    /// <summary>DR308: a span of days ends before it begins.</summary>
    public static Fault NoSpan(DateOnly from, DateOnly to) =>
        new("DR308", string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} is after {to:yyyy-MM-dd}"), "--from, --to", "give the earlier day to --from");

    /// <summary>DR350: a dossier is asked for of several things at once.</summary>
    public static Fault OneSubject() =>
        new("DR350", "a dossier is of one thing", "--with, --place, --outlet", "give one of the three, or none for an actor");

    /// <summary>DR351: the port is no number of a port.</summary>
    public static Fault NotAPort(string value) =>
        new("DR351", $"'{value}' is no port", "--port", "give a whole number from 0 to 65535; 0 takes any that is free");

    /// <summary>DR352: the address is no IP address.</summary>
    public static Fault NotAnAddress(string value) =>
        new("DR352", $"'{value}' is no address to listen on", "--address", "give the number of an interface of this machine, 127.0.0.1 for itself alone, 0.0.0.0 for all");
}
