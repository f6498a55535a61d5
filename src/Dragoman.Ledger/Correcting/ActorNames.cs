using System.Text.Json.Nodes;

namespace Dragoman.Ledger.Correcting;

/// <summary>Which name stands for which actor, as the decisions about actors leave it.</summary>
internal sealed class ActorNames
{
    private readonly Dictionary<string, string> _standsFor = new(StringComparer.Ordinal);

    /// <summary>Follows decisions.</summary>
    /// <param name="decisions">Those that rename, join and part, in their order; others are passed over.</param>
    internal static ActorNames Of(IEnumerable<StoredDecision> decisions)
    {
        ActorNames names = new();
        foreach (StoredDecision decision in decisions)
        {
            (string name, string? other) = NamesIn(decision.Decision);
            if (decision.Decision.Kind == CorrectionKind.Part)
            {
                names._standsFor.Remove(name);
            }
            else if (other is not null && name != other)
            {
                names.Point(name, other);
            }
        }

        return names;
    }

    /// <summary>The names that stand for another, in order.</summary>
    internal IEnumerable<string> Given => _standsFor.Keys.Order(StringComparer.Ordinal);

    /// <summary>The name that a decision is about, and the one that is put in its place; null for none.</summary>
    internal static (string Name, string? Other) NamesIn(Decision decision)
    {
        JsonObject content = JsonTexts.Object(decision.Content) ?? [];
        return (JsonTexts.Text(content, "name") ?? "", JsonTexts.Text(content, "to") ?? JsonTexts.Text(content, "into"));
    }

    /// <summary>The name of the actor that a name stands for; mostly itself.</summary>
    internal string Of(string name) => Chain(name).Last();

    /// <summary>Whether a name stands for another one by a decision of its own.</summary>
    internal bool IsGiven(string name) => _standsFor.ContainsKey(name);

    /// <summary>The name, what it stands for, what that stands for, and so on.</summary>
    internal IEnumerable<string> Chain(string name)
    {
        yield return name;
        while (_standsFor.TryGetValue(name, out string? other))
        {
            yield return name = other;
        }
    }

    private void Point(string name, string other)
    {
        if (Chain(other).Contains(name, StringComparer.Ordinal))
        {
            // It was the other way round until now: the later decision says who both are.
            _standsFor.Remove(other);
        }

        _standsFor[name] = other;
    }
}
