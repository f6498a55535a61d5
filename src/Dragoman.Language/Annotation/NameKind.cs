namespace Dragoman.Language.Annotation;

/// <summary>What a name stands for.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A body: company, party, ministry, army, armed group, newspaper.</summary>
    Organization,

    /// <summary>A place: state, town, river, region, building.</summary>
    Place,

    /// <summary>A nationality, religious or political group, as noun or adjective ("Afghans", "Uighur").</summary>
    Group,
}
