using Dragoman.Ledger.Merging;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Asking;

/// <summary>Which records an answer is about; what is null asks for nothing.</summary>
public sealed record RecordFilter
{
    /// <summary>First day. A record without a day of its own counts by the day its article was published; without either it is left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive; as <see cref="From"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>An actor by its name or by a name it goes under, in any case of letters; where none is called so, any name that contains it.</summary>
    public string? Actor { get; init; }

    /// <summary>Another actor, for events that lie between it and <see cref="Actor"/>; counts only for events, and only beside <see cref="Actor"/>.</summary>
    public string? Other { get; init; }

    /// <summary>Type of an event, alone or with its mode ("CONSULT", "CONSULT visit"); mode of a statement; kind of a quantity or tie; sector of an actor.</summary>
    public string? Type { get; init; }

    /// <summary>Whether it has happened; leaves statements out.</summary>
    public Realis? Realis { get; init; }

    /// <summary>An article by its id, its address, or COLLECTION/ID.</summary>
    public string? Article { get; init; }

    /// <summary>Whether <see cref="Actor"/> and <see cref="Other"/> are meant as reports name them, or with all that acts for them.</summary>
    public PairLevel Level { get; init; }

    /// <summary>Where events were: a place by its name in any case of letters, or a state, with all that lies in it.</summary>
    public string? Place { get; init; }

    /// <summary>Who published it, in any case of letters: records of its articles, and events of which one of them reports.</summary>
    public string? Outlet { get; init; }

    /// <summary>Somebody who vouches for it, called as <see cref="Actor"/>: of a chain of sources any, of a statement its speaker.</summary>
    public string? Source { get; init; }

    /// <summary>Words as they are typed into a search: of statements those whose content has them, of other records those of articles that do.</summary>
    public string? Words { get; init; }

    /// <summary>The most that is answered, of whatever comes as a list; at least 1.</summary>
    public int? Limit { get; init; }

    /// <summary>How many of a list are left out before the first that is answered; null for none.</summary>
    public int? Offset { get; init; }

    /// <summary>Whether events and records come with the latest first; those without any day are then left out.</summary>
    public bool LatestFirst { get; init; }

    /// <summary>Types of events, any of which will do; null for all. Of promises it leaves wishes out.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>Only events of which something was published after this day; null for all.</summary>
    internal DateOnly? PublishedAfter { get; init; }

    /// <summary>Rows of <c>entities</c> that <see cref="Actor"/> stands for, where they are known; null to look them up.</summary>
    internal IReadOnlyCollection<long>? Entities { get; init; }

    /// <summary>The same of <see cref="Other"/>.</summary>
    internal IReadOnlyCollection<long>? OtherEntities { get; init; }

    /// <summary>Words of texts for what <see cref="Actor"/> has counted, where they are known; null for its name alone.</summary>
    internal IReadOnlyCollection<string>? Measured { get; init; }
}
