using System.Collections.Immutable;
using Dragoman.Politics.Frames;

namespace Dragoman.Workspace.Presenting;

/// <summary>Says in words what keeps a frame from fitting.</summary>
public static class FrameWords
{
    private const int MostWords = 4;

    /// <summary>What a word would need for the frame, or has too much: "lacks an object that is an actor (obj=R)".</summary>
    public static string Lack(FrameMiss miss)
    {
        ArgumentNullException.ThrowIfNull(miss);
        string where = string.Join(" or ", miss.Slot.Relations.Select(NameOf));
        string what = miss.Slot.Fillers.IsEmpty ? "" : " that " + string.Join(", or ", miss.Slot.Fillers.Select(KindOf));
        return $"{(miss.Slot.Need == SlotNeed.Forbidden ? "must not have" : "lacks")} {where}{what} ({miss.Slot.Text})";
    }

    private static string NameOf(string relation) => relation switch
    {
        "subj" => "a subject",
        "obj" => "an object",
        "iobj" => "an indirect object",
        "inf" => "an infinitive",
        "ing" => "a gerund",
        "that" => "a clause",
        "must" => "a clause with \"must\"",
        "poss" => "a possessor",
        "comp" => "a modifier",
        "acl" => "a participle",
        _ => $"\"{relation.Replace('_', ' ')}\"",
    };

    private static string KindOf(SlotFiller filler)
    {
        if (filler.TellsAct)
        {
            return filler.Types.IsEmpty ? "tells an act" : $"tells {string.Join(" or ", filler.Types)}";
        }

        if (filler.IsPlace)
        {
            return filler.IsExcluding ? "names no place" : "names a place";
        }

        string who = filler.Reach switch
        {
            SlotReach.Within => "has an actor in it",
            SlotReach.Subject => "has an actor for its subject",
            _ => "is an actor",
        };
        return filler.Words.IsEmpty
            ? filler.Role == SlotRole.None ? "is anything" : who
            : filler.IsExcluding ? $"{who}, but none of {Few(filler.Words)}" : $"is one of {Few(filler.Words)}";
    }

    private static string Few(ImmutableHashSet<string> words)
    {
        string listed = string.Join(", ", words.Order(StringComparer.Ordinal).Take(MostWords));
        return words.Count > MostWords ? listed + " …" : listed;
    }
}
