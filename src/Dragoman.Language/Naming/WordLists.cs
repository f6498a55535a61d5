namespace Dragoman.Language.Naming;

/// <summary>The word lists that a word or phrase stands in.</summary>
[Flags]
public enum WordLists
{
    /// <summary>In none.</summary>
    None = 0,

    /// <summary>Given names.</summary>
    GivenName = 1,

    /// <summary>Family names.</summary>
    FamilyName = 2,

    /// <summary>Words of organizations' names ("Ministry").</summary>
    OrganizationWord = 4,

    /// <summary>Whole names of organizations.</summary>
    Organization = 8,

    /// <summary>Places.</summary>
    Place = 16,

    /// <summary>Nationalities, peoples, religious and political groups.</summary>
    Group = 32,

    /// <summary>Words before a person's name ("General").</summary>
    Title = 64,

    /// <summary>Given names that are met less often.</summary>
    RareGivenName = 128,

    /// <summary>Towns, the small ones too.</summary>
    Town = 256,

    /// <summary>Words at the end of companies' names ("Inc.").</summary>
    CompanyEnding = 512,

    /// <summary>The last of the lists.</summary>
    Last = CompanyEnding,
}
