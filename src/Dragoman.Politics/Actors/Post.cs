namespace Dragoman.Politics.Actors;

/// <summary>An office that a person held.</summary>
/// <param name="Office">The office, as <c>offices.tsv</c> names it ("foreign minister").</param>
/// <param name="Body">Code of the state ("IRN") or name of the body ("NATO") whose office it is.</param>
/// <param name="From">First day in office.</param>
/// <param name="To">Last day in office; <see cref="DateOnly.MaxValue"/> where it is still held.</param>
public sealed record Post(string Office, string Body, DateOnly From, DateOnly To)
{
    /// <summary>Whether the office was held on a day.</summary>
    public bool HeldOn(DateOnly day) => From <= day && day <= To;
}
