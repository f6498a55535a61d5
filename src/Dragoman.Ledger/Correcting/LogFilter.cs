namespace Dragoman.Ledger.Correcting;

/// <summary>Which entries of the log are asked for; what is null asks for nothing.</summary>
public sealed record LogFilter
{
    /// <summary>What is decided.</summary>
    public CorrectionKind? Kind { get; init; }

    /// <summary>First day, in UTC, of the moment at which it was decided.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive; as <see cref="From"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words, each of which stands, in any case of letters, in who decided and why, in what was decided, in the ids of the records, or in the text that it holds on to.</summary>
    public string? Words { get; init; }

    /// <summary>Numbers of the entries; those that the log does not have are passed over.</summary>
    public IReadOnlyCollection<int>? Numbers { get; init; }

    /// <summary>The most entries that are answered, at least 1.</summary>
    public int? Limit { get; init; }

    /// <summary>How many entries are left out before the first that is answered; null for none.</summary>
    public int? Offset { get; init; }
}
