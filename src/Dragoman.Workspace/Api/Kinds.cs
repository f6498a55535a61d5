using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the pages can be divided by, and checks that a query names one of it: a slip of the pen shall not read as "nothing found".</summary>
public static class Kinds
{
    /// <summary>Modes of statements.</summary>
    public static ImmutableArray<string> OfStatements { get; } = [.. Enum.GetNames<SpeechMode>().Select(mode => mode.ToLowerInvariant())];

    /// <summary>Kinds of claimed figures.</summary>
    public static ImmutableArray<string> OfFigures { get; } = [.. RecordKinds.OfQuantities];

    /// <summary>Kinds of ties.</summary>
    public static ImmutableArray<string> OfTies { get; } = [.. RecordKinds.OfTies];

    /// <summary>Kinds of promises.</summary>
    public static ImmutableArray<string> OfPromises { get; } = ["AGREE", "CONCEDE", "THREATEN", "wants"];

    /// <summary>Sectors of actors.</summary>
    public static ImmutableArray<string> OfActors { get; } = [.. Sectors.All];

    /// <summary>Stretches of time by which relations are summed up.</summary>
    public static ImmutableArray<string> OfPeriods { get; } = ["all", "year", "quarter", "month"];

    /// <summary>The kind itself, as it is written here; null for null.</summary>
    /// <exception cref="FaultException">DR362: it is none of them.</exception>
    internal static string? Check(string? kind, ImmutableArray<string> kinds) => kind is null
        ? null
        : kinds.FirstOrDefault(known => known.Equals(kind, StringComparison.OrdinalIgnoreCase))
            ?? throw new FaultException(ServingFaults.NotOneOf("kind", kind, kinds));
}
