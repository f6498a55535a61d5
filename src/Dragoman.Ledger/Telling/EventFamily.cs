using System.Collections.Immutable;

namespace Dragoman.Ledger.Telling;

/// <summary>The tables that hold events as they stand, and those that hold them as they stood.</summary>
/// <param name="Name">What the names of its tables begin with.</param>
/// <param name="Stands">
/// The condition, on a row of alias <c>p</c>, that it tells how an event stood on <c>$known</c>; "1" where all that is known counts.
/// </param>
internal sealed record EventFamily(string Name, string Stands)
{
    private static readonly ImmutableArray<EventFamily> _now = [new("merged", "1")];

    private static readonly ImmutableArray<EventFamily> _then =
    [
        new("merged", "p.known_from <= $known"),
        new("past", "p.known_from <= $known AND p.known_until > $known"),
    ];

    /// <summary>Where the events stand by what had been published on a day; null for all that is known. No event stands in two.</summary>
    internal static ImmutableArray<EventFamily> Of(DateOnly? knownOn) => knownOn is null ? _now : _then;
}
