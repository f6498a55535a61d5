namespace Dragoman.Language.Lexing;

/// <summary>What an abbreviation leads one to expect after its full stop.</summary>
internal enum AbbreviationKind
{
    /// <summary>It is no abbreviation.</summary>
    None,

    /// <summary>A name ("Gen. Milley").</summary>
    Title,

    /// <summary>A day ("Jan. 6").</summary>
    Month,

    /// <summary>A number ("No. 5").</summary>
    Number,

    /// <summary>Nothing of note ("U.S.", "Inc.").</summary>
    Other,

    /// <summary>A name: one capital letter ("J. R. Smith").</summary>
    Initial,
}
