using System.CommandLine;
using Dragoman.Ledger.Merging;

namespace Dragoman.Workspace.Terminal;

/// <summary>The option that keeps a minister apart from his state.</summary>
internal static class LevelOption
{
    internal static Option<bool> Build() => new("--by-name")
    {
        Description = "Take actors as the reports name them; else persons and organs count as the state or body that they act for",
    };

    internal static PairLevel Level(ParseResult parse, Option<bool> byName) => parse.GetValue(byName) ? PairLevel.Named : PairLevel.Bodies;
}
