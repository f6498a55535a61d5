namespace Dragoman.Politics.Actors;

/// <summary>Whom unnamed people or organs stand for.</summary>
public enum RoleScope
{
    /// <summary>The state or body that they belong to: officials, troops, a spokesman.</summary>
    Whole,

    /// <summary>The body that they belong to, but not the state: fighters, militants.</summary>
    Part,

    /// <summary>Themselves only: villagers, lawmakers.</summary>
    Own,

    /// <summary>Themselves, who are of another country than that to which they stand in relation: allies, rivals.</summary>
    Other,

    /// <summary>A state of which the text spoke before: the country.</summary>
    State,

    /// <summary>What follows "of": members, thousands.</summary>
    Through,

    /// <summary>Who made it, and nobody where the text does not tell: a statement.</summary>
    Maker,
}
