using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Relating;

/// <summary>What a figure measures, whatever words stand for it: "U.S. troops" and "American soldiers" are the troops of the United States.</summary>
/// <param name="Name">What it is called; "" where the kind of the figure says all: "soldiers", of troops.</param>
/// <param name="IsNamed">Whether it has a name, and so is the same wherever it is told of.</param>
internal readonly record struct MeasuredThing(string Name, bool IsNamed)
{
    private static readonly FrozenSet<string> _numbers = FrozenSet.Create(
        StringComparer.Ordinal,
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "dozens", "score", "scores", "hundred",
        "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions");

    // Words that only say again what the kind says, in the singular.
    private static readonly FrozenDictionary<string, ImmutableArray<string>> _sayings =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            ["troops"] = ["troop", "soldier", "force", "serviceman", "personnel", "military"],
            ["fighters"] = ["fighter", "militant", "insurgent", "rebel", "gunman"],
            ["refugees"] = ["refugee"],
            ["detainees"] = ["detainee", "prisoner"],
            ["casualties"] = ["casualty", "victim", "death", "people", "person"],
            ["people"] = ["people", "person"],
            ["territory_share"] = ["territory", "land", "country"],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What words of a text stand for.</summary>
    /// <param name="measured">"as many as one million Afghans"; "" where the text does not tell.</param>
    /// <param name="kind">Kind of the figure.</param>
    internal static MeasuredThing Of(string measured, string kind)
    {
        List<string> words = [.. measured.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        // A number that has come along with what it counts, and all before it, is no part of what is counted.
        words.RemoveRange(0, words.FindLastIndex(word => _numbers.Contains(word.ToLowerInvariant()) || char.IsDigit(word[0])) + 1);
        if (words.Count > 0 && words[0] is "the" or "The")
        {
            words.RemoveAt(0);
        }

        if (words.Count > 0 && _sayings.TryGetValue(kind, out ImmutableArray<string> sayings) && sayings.Contains(Singular(words[^1])))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count == 0)
        {
            return new MeasuredThing("", false);
        }

        // The troops are the state's; two hundred Americans are not the United States.
        bool isState = kind == "troops" || char.IsUpper(words[0][0]);
        return isState && StateNames.Meant(string.Join(' ', words)) is { } state ? new MeasuredThing(state, true) : Called(words);
    }

    private static MeasuredThing Called(List<string> words)
    {
        // A name keeps its letters; of common words ("U.S. citizens", "American citizen") the last one loses its plural.
        string? owner = words.Count > 1 ? StateNames.Meant(words[0]) : null;
        bool isName = char.IsUpper(words[^1][0]);
        IEnumerable<string> middle = words.Skip(1).Take(words.Count - 2);
        string name = isName
            ? string.Join(' ', words)
            : string.Join(' ', words.Count == 1 ? [Singular(words[0])] : [owner ?? words[0].ToLowerInvariant(), .. middle, Singular(words[^1])]);
        return new MeasuredThing(name, isName || owner is not null);
    }

    private static string Singular(string word)
    {
        string lower = word.ToLowerInvariant();
        return lower.EndsWith("men", StringComparison.Ordinal) ? $"{lower[..^3]}man"
            : lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4 ? $"{lower[..^3]}y"
            : lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("sses", StringComparison.Ordinal) ? lower[..^2]
            : lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) && lower.Length > 3 ? lower[..^1]
            : lower;
    }
}
