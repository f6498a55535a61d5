using System.Collections.Immutable;

namespace Dragoman.Workspace.Pages;

/// <summary>The rooms of the workspace, as every page links them.</summary>
public static class Rooms
{
    /// <summary>All of them, in the order of the navigation.</summary>
    public static ImmutableArray<Room> All { get; } =
    [
        new("/", "Briefing", "The period at a glance: what happened, what is disputed, what was promised"),
        new("/timeline", "Timeline", "Events on an axis of days"),
        new("/events", "Events", "Each event once, with its reports and sources"),
        new("/statements", "Statements", "Who said what to whom"),
        new("/figures", "Figures", "Claimed figures through time, with claimants"),
        new("/actors", "Actors", "Who appears, and the dossier of each"),
        new("/pairs", "Pairs", "Who deals with whom, and how"),
        new("/ties", "Ties", "Who holds, backs, opposes, wants"),
        new("/promises", "Promises", "What was promised, threatened or wanted, and what came of it"),
        new("/network", "Network", "Relations in a period as a picture"),
        new("/map", "Map", "Where it was, as finely as reports tell"),
        new("/articles", "Articles", "What was read; read more"),
        new("/search", "Search", "Words in articles and records"),
        new("/corrections", "Corrections", "What analysts have decided"),
    ];
}
