namespace Dragoman.Politics.Actors;

/// <summary>Whom somebody belongs to, as title, apposition and modifiers tell.</summary>
/// <param name="Country">Country; "" where the text does not tell.</param>
/// <param name="Sector">Sector; "" where the text does not tell.</param>
/// <param name="Noun">The role's noun ("analyst"); "" for none.</param>
/// <param name="IsOfPerson">Whether what the text tells is told of a person.</param>
internal sealed record Belonging(string Country, string Sector, string Noun, bool IsOfPerson);
