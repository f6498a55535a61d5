using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>An actor of a network.</summary>
/// <param name="actor">The actor as the first of the events names it: one may bear several sectors.</param>
internal sealed class NetworkActor(CodedActor actor)
{
    /// <summary>The actor.</summary>
    internal CodedActor Actor => actor;

    /// <summary>Ids of the events that join it to others.</summary>
    internal HashSet<string> Events { get; } = new(StringComparer.Ordinal);
}
