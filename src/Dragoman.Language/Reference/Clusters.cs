namespace Dragoman.Language.Reference;

/// <summary>Phrases grouped by what they stand for, while the groups still grow.</summary>
/// <remarks>A smaller group goes into the larger, so that all joins together take time near linear in the phrases.</remarks>
internal sealed class Clusters
{
    private readonly int[] _leaders;
    private readonly List<Phrase>[] _members;
    private readonly NounKind[] _kinds;
    private readonly bool[] _named;

    public Clusters(List<Phrase> phrases)
    {
        _leaders = [.. Enumerable.Range(0, phrases.Count)];
        _members = [.. phrases.Select(phrase => new List<Phrase> { phrase })];
        _kinds = [.. phrases.Select(phrase => phrase.Kind)];
        _named = [.. phrases.Select(phrase => phrase.Name is not null)];
    }

    /// <summary>The phrases that stand for the same as this one, itself too, in no order.</summary>
    public IReadOnlyList<Phrase> MembersOf(Phrase phrase) => _members[_leaders[phrase.Order]];

    /// <summary>What the group can stand for: what any member says.</summary>
    public NounKind KindOf(Phrase phrase) => _kinds[_leaders[phrase.Order]];

    /// <summary>Whether some member is a name.</summary>
    public bool HasName(Phrase phrase) => _named[_leaders[phrase.Order]];

    /// <summary>Puts two groups together.</summary>
    public void Join(Phrase first, Phrase second)
    {
        int keep = _leaders[first.Order];
        int drop = _leaders[second.Order];
        if (keep == drop)
        {
            return;
        }

        if (_members[keep].Count < _members[drop].Count)
        {
            (keep, drop) = (drop, keep);
        }

        _members[keep].AddRange(_members[drop]);
        _kinds[keep] |= _kinds[drop];
        _named[keep] |= _named[drop];
        foreach (Phrase member in _members[drop])
        {
            _leaders[member.Order] = keep;
        }

        _members[drop] = [];
    }

    /// <summary>Groups of two and more, by their first phrase; each in the order of the text.</summary>
    public IEnumerable<IReadOnlyList<Phrase>> Found() => _members
        .Where(group => group.Count > 1)
        .Select(group => group.OrderBy(phrase => phrase.Order).ToArray())
        .OrderBy(group => group[0].Order);
}
