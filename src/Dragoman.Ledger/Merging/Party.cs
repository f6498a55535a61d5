using System.Collections.Immutable;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>One who acts or is acted upon, as merging sees it.</summary>
internal sealed record Party
{
    /// <summary>Row of <c>actors</c>.</summary>
    internal required long Actor { get; init; }

    /// <summary>Row of <c>entities</c>.</summary>
    internal required long Entity { get; init; }

    /// <summary>Name of the entity.</summary>
    internal required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3, IGO, NGO or MNC; "" where unknown.</summary>
    internal required string Country { get; init; }

    /// <summary>PLOVER's sector.</summary>
    internal required string Sector { get; init; }

    /// <summary>Bodies that the article gives it a post in or makes it a part of, by name.</summary>
    internal ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>Whether it has a name of its own; "villagers" have none.</summary>
    internal bool IsNamed => Name.Length > 0 && !char.IsLower(Name[0]);

    /// <summary>The state that it acts for; null for none.</summary>
    internal string? State => StateNames.ActedFor(Name, Country, Sector);

    /// <summary>The state or body that it acts for; itself where it acts for none.</summary>
    internal string Body => State ?? (Bodies.IsEmpty || !IsNamed ? Name : Bodies[0]);

    /// <summary>Row of <c>entities</c> of <see cref="Body"/>.</summary>
    internal long BodyEntity => Body == Name ? Entity : ContentKey.Entity(Body);

    /// <summary>For whom it stands where reports tell it more or less finely; unnamed people of one country and sector are all alike.</summary>
    internal string Root => State ?? (!IsNamed && Country.Length > 0 ? $"{Country} {Sector}" : Body);
}
