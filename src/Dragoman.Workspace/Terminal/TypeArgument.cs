using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>Checks what <c>--type</c> names, so that a slip of the pen does not read as "nothing found".</summary>
internal static class TypeArgument
{
    private const string Option = "--type";

    /// <summary>Lets a type of event pass, alone or with one of its modes ("CONSULT visit").</summary>
    /// <exception cref="FaultException">DR302: PLOVER has no such type, or the type no such mode.</exception>
    public static void CheckEvent(string value)
    {
        PloverScheme scheme = PloverScheme.Load(Path.Combine(KnowledgePlaces.Find(null, null, null).DataFolder, "codebook", "plover.tsv"));
        string[] words = value.Split(' ', 2);
        string? type = scheme.Types.FirstOrDefault(known => Same(known, words[0]));
        if (type is null)
        {
            throw new FaultException(UsageFaults.NotOneOf(Option, value, scheme.Types));
        }

        if (words.Length > 1)
        {
            Check(value, scheme.ModesOf(type).Select(mode => $"{type} {mode}").Prepend(type));
        }
    }

    /// <summary>Lets a mode of statement pass.</summary>
    /// <exception cref="FaultException">DR302: there is no such mode.</exception>
    public static void CheckStatement(string value) => Check(value, Enum.GetNames<SpeechMode>().Select(mode => mode.ToLowerInvariant()));

    /// <summary>Lets a kind of quantity pass.</summary>
    /// <exception cref="FaultException">DR302: there is no such kind.</exception>
    public static void CheckQuantity(string value) => Check(value, RecordKinds.OfQuantities);

    /// <summary>Lets a kind of tie pass.</summary>
    /// <exception cref="FaultException">DR302: there is no such kind.</exception>
    public static void CheckTie(string value) => Check(value, RecordKinds.OfTies);

    /// <summary>Lets a sector of actor pass.</summary>
    /// <exception cref="FaultException">DR302: there is no such sector.</exception>
    public static void CheckActor(string value) => Check(value, Sectors.All);

    /// <summary>Lets a kind of open item pass.</summary>
    /// <exception cref="FaultException">DR302: there is no such kind.</exception>
    public static void CheckPromise(string value) => Check(value, ["AGREE", "CONCEDE", "THREATEN", "wants"]);

    private static void Check(string value, IEnumerable<string> words)
    {
        if (!words.Any(word => Same(word, value)))
        {
            throw new FaultException(UsageFaults.NotOneOf(Option, value, words));
        }
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
