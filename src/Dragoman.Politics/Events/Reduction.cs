using System.Collections.Immutable;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>PLOVER's reductions: cooperation to which the actor commits itself is AGREE, a retreat to come CONCEDE.</summary>
internal static class Reduction
{
    /// <summary>The type, mode and realis under which an act is recorded.</summary>
    /// <param name="frame">The frame that tells it.</param>
    /// <param name="realis">Whether it has happened.</param>
    /// <param name="actors">Who does it.</param>
    /// <param name="sources">Who says so.</param>
    public static (string Type, string Mode, Realis Realis) Of(
        Frame frame, Realis realis, ImmutableArray<CodedActor> actors, ImmutableArray<CodedActor> sources)
    {
        if (realis != Realis.Future || actors.IsEmpty)
        {
            return (frame.Type, frame.Mode, realis);
        }

        bool isOwnWord = sources.Length > 0 && actors.Any(actor => IsSameSide(actor, sources[^1]));
        return frame.Type switch
        {
            "CONSULT" when isOwnWord => ("AGREE", "", Realis.Actual),
            "SUPPORT" or "COOPERATE" or "AID" when isOwnWord || sources.IsEmpty => ("AGREE", "", Realis.Actual),
            "RETREAT" or "CONCEDE" => ("CONCEDE", "", isOwnWord ? Realis.Actual : Realis.Future),
            _ => (frame.Type, frame.Mode, realis),
        };
    }

    private static bool IsSameSide(CodedActor left, CodedActor right) =>
        left.Name == right.Name || (left.Country.Length > 0 && left.Country == right.Country);
}
