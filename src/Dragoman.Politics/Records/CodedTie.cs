namespace Dragoman.Politics.Records;

/// <summary>A standing relation that the text states.</summary>
public sealed record CodedTie : CodedClaim
{
    /// <summary>role, part_of, controls, supports, opposes, cooperates, leverage or wants.</summary>
    public required string Kind { get; init; }

    /// <summary>The person of a role; who controls, supports, wants.</summary>
    public required CodedActor From { get; init; }

    /// <summary>The other side; a place (country and sector "") for <c>controls</c>; null for a wish that is asked of no one.</summary>
    public CodedActor? To { get; init; }

    /// <summary>The office, for <c>role</c>; else null.</summary>
    public string? Title { get; init; }

    /// <summary>What is wanted, in the text's words, for <c>wants</c>; else null.</summary>
    public string? What { get; init; }
}
