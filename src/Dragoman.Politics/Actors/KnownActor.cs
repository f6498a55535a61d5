using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <summary>An actor that the directory knows.</summary>
public sealed record KnownActor
{
    /// <summary>Title of the English Wikipedia.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Countries through time; none where it has none.</summary>
    public required ImmutableArray<DatedValue> Countries { get; init; }

    /// <summary>Sectors through time; of a person, the sector while no post of <see cref="Posts"/> is held.</summary>
    public required ImmutableArray<DatedValue> Sectors { get; init; }

    /// <summary>Posts held, earliest first; of persons only.</summary>
    public ImmutableArray<Post> Posts { get; init; } = [];

    /// <summary>Nouns that can describe a body ("group", "insurgents"), lower case.</summary>
    public FrozenSet<string> KindWords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>First day on which the state existed under this name.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>Last day on which the state existed under this name.</summary>
    public DateOnly To { get; init; } = DateOnly.MaxValue;

    /// <summary>What a state's troops are called, where that is not the state's own name; else null.</summary>
    public string? Forces { get; init; }

    /// <summary>Where the row can be checked.</summary>
    public required string Source { get; init; }

    /// <summary>The country on a day; "" for none.</summary>
    public string CountryOn(DateOnly day) => ValueOn(Countries, day);

    /// <summary>The sector on a day, posts left aside; "" for none.</summary>
    public string SectorOn(DateOnly day) => ValueOn(Sectors, day);

    /// <summary>The actor as a state, with another sector than its government's ("U.S. troops").</summary>
    public CodedActor AsSector(string sector, DateOnly day) =>
        new(sector == "MIL" && Forces is not null ? Forces : Name, CountryOn(day), sector);

    private static string ValueOn(ImmutableArray<DatedValue> values, DateOnly day)
    {
        foreach (DatedValue value in values)
        {
            if (value.HoldsOn(day))
            {
                return value.Value;
            }
        }

        return values.IsEmpty ? "" : values[^1].Value;
    }
}
