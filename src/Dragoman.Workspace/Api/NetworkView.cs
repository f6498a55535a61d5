namespace Dragoman.Workspace.Api;

/// <summary>How the reader wants the network.</summary>
public sealed record NetworkView
{
    /// <summary>year, quarter or month; null for what suits the ledger.</summary>
    public string? By { get; init; }

    /// <summary>The period of the tables: "1995-Q4"; null or blank for all of it.</summary>
    public string? At { get; init; }

    /// <summary>How many actors the picture holds: 30, 60, 120 or 240; null for 60.</summary>
    public string? Most { get; init; }

    /// <summary>Anything, to have worked out who stands between others however large the network is.</summary>
    public string? Between { get; init; }

    /// <summary>Whether it is to be worked out in any case.</summary>
    internal bool IsBetweenAsked => !string.IsNullOrWhiteSpace(Between);
}
