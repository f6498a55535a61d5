namespace Dragoman.Language.Reference;

/// <summary>Phrases grouped by what they stand for, while the groups still grow.</summary>
internal sealed class Clusters
{
    private readonly List<Phrase> _phrases;
    private readonly int[] _leaders;
    private readonly List<Phrase>[] _members;

    public Clusters(List<Phrase> phrases)
    {
        _phrases = phrases;
        _leaders = [.. Enumerable.Range(0, phrases.Count)];
        _members = [.. phrases.Select(phrase => new List<Phrase> { phrase })];
    }

    /// <summary>The phrases that stand for the same as this one, itself too, in order.</summary>
    public IReadOnlyList<Phrase> MembersOf(Phrase phrase) => _members[_leaders[phrase.Order]];

    /// <summary>Whether the two are known to stand for the same.</summary>
    public bool AreSame(Phrase first, Phrase second) => _leaders[first.Order] == _leaders[second.Order];

    /// <summary>What the group can stand for: what some member says more exactly counts.</summary>
    public NounKind KindOf(Phrase phrase)
    {
        NounKind kind = NounKind.None;
        foreach (Phrase member in MembersOf(phrase))
        {
            kind |= member.Kind;
        }

        return kind;
    }

    /// <summary>Whether some member is a name.</summary>
    public bool HasName(Phrase phrase) => MembersOf(phrase).Any(member => member.Name is not null);

    /// <summary>Puts two groups together.</summary>
    public void Join(Phrase first, Phrase second)
    {
        int keep = Math.Min(_leaders[first.Order], _leaders[second.Order]);
        int drop = Math.Max(_leaders[first.Order], _leaders[second.Order]);
        if (keep == drop)
        {
            return;
        }

        _members[keep].AddRange(_members[drop]);
        _members[keep].Sort((left, right) => left.Order.CompareTo(right.Order));
        foreach (Phrase member in _members[drop])
        {
            _leaders[member.Order] = keep;
        }

        _members[drop] = [];
    }

    /// <summary>Groups of two and more, by their first phrase.</summary>
    public IEnumerable<IReadOnlyList<Phrase>> Found() =>
        _phrases.Where(phrase => _leaders[phrase.Order] == phrase.Order).Select(phrase => _members[phrase.Order]).Where(group => group.Count > 1);
}
