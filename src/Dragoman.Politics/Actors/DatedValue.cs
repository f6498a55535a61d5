namespace Dragoman.Politics.Actors;

/// <summary>A value that holds from one day to another, both included.</summary>
/// <param name="Value">The value.</param>
/// <param name="From">First day; <see cref="DateOnly.MinValue"/> where it always held.</param>
/// <param name="To">Last day; <see cref="DateOnly.MaxValue"/> where it still holds.</param>
public readonly record struct DatedValue(string Value, DateOnly From, DateOnly To)
{
    /// <summary>Whether the value holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && day <= To;
}
