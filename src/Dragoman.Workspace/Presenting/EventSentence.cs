using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Presenting;

/// <summary>Says what an event was, without those who took part in it.</summary>
internal static class EventSentence
{
    /// <summary>"visit, in Tehran; reportedly".</summary>
    internal static string Of(MergedEvent e)
    {
        string act = EventWords.Act(e.Type, e.Mode);
        string where = e.Place is { } place ? $", in {place.Name}" : "";
        string standing = EventWords.Standing(e.Realis, e.Hedged, e.BestSources.Length > 0);
        return $"{act}{where}{(standing.Length > 0 ? $"; {standing}" : "")}";
    }
}
