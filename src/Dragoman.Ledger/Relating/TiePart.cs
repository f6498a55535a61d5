namespace Dragoman.Ledger.Relating;

/// <summary>The ties of an actor, as a dossier divides them.</summary>
internal enum TiePart
{
    /// <summary>Offices that it holds.</summary>
    Posts,

    /// <summary>What it wants.</summary>
    Wants,

    /// <summary>What is wanted of it.</summary>
    WantedOfIt,

    /// <summary>All others, on either side.</summary>
    Others,
}
