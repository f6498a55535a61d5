using System.Collections.Immutable;

namespace Dragoman.Politics.Records;

/// <summary>A record that asserts something about the world, which somebody may only claim.</summary>
public abstract record CodedClaim : CodedRecord
{
    /// <summary>Who is reported as saying so, outermost first; empty where the outlet itself says so.</summary>
    public ImmutableArray<CodedActor> Sources { get; init; } = [];

    /// <summary>Whether it is told with reserve: reportedly, allegedly, believed, may.</summary>
    public bool Hedged { get; init; }

    /// <summary>Whether it has happened.</summary>
    public Realis Realis { get; init; } = Realis.Actual;
}
