using Dragoman.Language.Annotation;

namespace Dragoman.Evaluation.Treebanks;

/// <summary>Counts what was found, what there is and what of both is right, by measure, over all files.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, (long Right, long Found, long Gold)> _counts = new(StringComparer.Ordinal);

    public void Add(string name, bool isRight) => Add(name, isRight ? 1 : 0, 1, 1);

    public void Add(string name, int right, int found, int gold)
    {
        (long Right, long Found, long Gold) counts = _counts.GetValueOrDefault(name);
        _counts[name] = (counts.Right + right, counts.Found + found, counts.Gold + gold);
    }

    public void Compare(string name, IEnumerable<TextSpan> found, IEnumerable<TextSpan> gold)
    {
        HashSet<TextSpan> ofFound = [.. found], ofGold = [.. gold];
        Add(name, ofFound.Count(ofGold.Contains), ofFound.Count, ofGold.Count);
    }

    /// <summary>Harmonic mean of precision and recall; the share that is right where as many were found as there are.</summary>
    public double F1(string name)
    {
        (long right, long found, long gold) = _counts.GetValueOrDefault(name);
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
}
