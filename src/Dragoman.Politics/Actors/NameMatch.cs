using System.Collections.Immutable;

namespace Dragoman.Politics.Actors;

/// <summary>Words of a sentence that the directory knows as a name.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">One past the index of the last word.</param>
/// <param name="Aliases">What they can stand for, in the directory's order.</param>
internal sealed record NameMatch(int First, int End, ImmutableArray<ActorAlias> Aliases)
{
    public bool Covers(int token) => First <= token && token < End;
}
