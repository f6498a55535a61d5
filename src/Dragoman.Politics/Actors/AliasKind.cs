namespace Dragoman.Politics.Actors;

/// <summary>How a form of words stands for a known actor; where forms compete, the earlier kind wins.</summary>
public enum AliasKind
{
    /// <summary>A name ("Iran", "the Houthis", "Araqchi").</summary>
    Name,

    /// <summary>A seat of power ("the Kremlin"), which is no town.</summary>
    Seat,

    /// <summary>A capital ("Tehran"): the government where it acts, the town where things are done in it.</summary>
    Capital,

    /// <summary>An adjective ("Iranian").</summary>
    Adjective,

    /// <summary>People of the state ("Iranians").</summary>
    Demonym,

    /// <summary>The last word of a person's name.</summary>
    Surname,
}
