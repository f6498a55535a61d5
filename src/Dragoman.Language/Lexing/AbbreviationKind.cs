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

    /// <summary>Nothing; but it is never a word of its own, so that the full stop is always part of it ("Inc.").</summary>
    Closed,

    /// <summary>Nothing of note ("U.S.").</summary>
    Other,

    /// <summary>A name: capital letters ("J. R. Smith", "J.R. Smith").</summary>
    Initial,

    /// <summary>What it joins ("vs. Roe"): it never ends a sentence.</summary>
    Joining,
}
