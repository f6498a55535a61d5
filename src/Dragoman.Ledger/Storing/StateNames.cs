using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dragoman.Ledger.Storing;

/// <summary>Which actors act for a state: by the names of <c>data/actors/states.tsv</c> and <c>groups.tsv</c>.</summary>
internal static class StateNames
{
    private static readonly FrozenDictionary<string, string> _names = Rows("states.tsv", 10)
        // The first row of a code is the state itself.
        .DistinctBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    // Rebels and parties that have come to govern are still told from the state.
    private static readonly FrozenSet<string> _ownGroups = Rows("groups.tsv", 6)
        .Where(row => row[3] is "armed" or "party")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    // Those who act for a state when they act; a court or a company does not.
    private static readonly FrozenSet<string> _sectors = FrozenSet.Create(StringComparer.Ordinal, "GOV", "MIL", "SPY", "LEG", "COP");

    private static readonly FrozenDictionary<string, string> _meant = Meanings();

    private static readonly FrozenDictionary<string, string> _codes = _names
        .GroupBy(state => state.Value, state => state.Key)
        .ToFrozenDictionary(state => state.Key, state => state.Order(StringComparer.Ordinal).First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of all states, sorted.</summary>
    internal static ImmutableArray<string> All { get; } = [.. _names.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The state that an actor acts for ("Iran" for its foreign minister); null for none.</summary>
    internal static string? ActedFor(string name, string country, string sector) =>
        _sectors.Contains(sector) && !_ownGroups.Contains(name) ? _names.GetValueOrDefault(country) : null;

    /// <summary>The code of a state by its name, in any case of letters; null for none.</summary>
    internal static string? CodeOf(string name) => _codes.GetValueOrDefault(name);

    /// <summary>The state that a word stands for: "U.S.", "American" and "americans" for the United States; null for none.</summary>
    internal static string? Meant(string word) => _meant.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Meanings()
    {
        // Columns of states.tsv: name, aliases, adjectives, demonyms; two states that share a word are told by neither.
        return Rows("states.tsv", 10)
            .SelectMany(row => row.Skip(1).Take(4).SelectMany(field => field.Split("; ")).Where(word => word.Length > 0).Select(word => (Word: word, State: row[1])))
            .SelectMany(one => new[] { one, ($"{one.Word}s", one.State) })
            .GroupBy(one => one.Item1, one => one.Item2, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<ImmutableArray<string>> Rows(string table, int fields) => CarriedTable.Rows(table, fields).Select(row => row.Fields);
}
