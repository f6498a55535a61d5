namespace Dragoman.Language.Reference;

/// <summary>What a noun can stand for, as far as pronouns care.</summary>
[Flags]
internal enum NounKind
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>A man: "he".</summary>
    Male = 1,

    /// <summary>A woman: "she".</summary>
    Female = 2,

    /// <summary>A person: "he", "she", "they".</summary>
    Person = 4,

    /// <summary>Many people under a singular word: "they".</summary>
    People = 8,

    /// <summary>A body: "it", "they".</summary>
    Body = 16,

    /// <summary>A place: "it".</summary>
    Place = 32,
}
