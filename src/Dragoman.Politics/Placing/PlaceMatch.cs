using Dragoman.Politics.Records;

namespace Dragoman.Politics.Placing;

/// <summary>Words of a sentence that name a place.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">One past the index of the last word.</param>
/// <param name="Place">The place.</param>
internal sealed record PlaceMatch(int First, int End, CodedPlace Place)
{
    public bool Covers(int token) => First <= token && token < End;
}
