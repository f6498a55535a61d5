namespace Dragoman.Politics.Actors;

/// <summary>A noun for people or an organ in a role.</summary>
/// <param name="Words">Dictionary form in lower case, one to three words ("official", "aid agency").</param>
/// <param name="Sector">PLOVER's sector.</param>
/// <param name="Scope">Whom the unnamed stand for.</param>
public sealed record RoleNoun(string Words, string Sector, RoleScope Scope);
