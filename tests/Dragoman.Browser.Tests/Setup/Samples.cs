using Dragoman.Workspace.Setup;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Browser.Tests.Setup;

/// <summary>The samples, read into a ledger once for all tests.</summary>
internal static class Samples
{
    /// <summary>Where codebook, model and samples lie.</summary>
    internal static KnowledgePlaces Places { get; } = KnowledgePlaces.Find(null, null, null);

    /// <summary>Reads them as a person does.</summary>
    internal static void ReadInto(string ledger)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using TerminalStreams streams = new(Stream.Null, output, error);
        int code = DragomanCommand.Run(["read", Path.Combine(Places.SamplesFolder, "dayton-1995"), "--ledger", ledger], streams);
        if (code != ExitCode.Done)
        {
            throw new InvalidOperationException($"The samples could not be read: {error}");
        }
    }
}
