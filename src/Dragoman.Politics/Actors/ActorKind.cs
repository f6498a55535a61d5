namespace Dragoman.Politics.Actors;

/// <summary>What a known actor is.</summary>
public enum ActorKind
{
    /// <summary>A state, or a territory that acts as one.</summary>
    State,

    /// <summary>A group, organisation, company, outlet or organ of a state.</summary>
    Body,

    /// <summary>A person.</summary>
    Person,
}
