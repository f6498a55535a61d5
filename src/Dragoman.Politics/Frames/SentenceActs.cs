using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Frames;

/// <summary>The acts that the words of a sentence tell, as far as they are found: from the leaves of the tree up.</summary>
internal sealed class SentenceActs(Sentence sentence)
{
    private readonly FrameMatch?[] _matches = new FrameMatch?[sentence.Tokens.Length];
    private readonly Dictionary<int, FrameMatch> _carried = [];

    /// <summary>All of them, in the order of the words.</summary>
    public IEnumerable<FrameMatch> All => _matches.OfType<FrameMatch>();

    /// <summary>The act that a word itself tells; null for none.</summary>
    public FrameMatch? Of(int word) => _matches[word];

    /// <summary>What a clause or phrase tells: its head's own act, else that of the noun which its head carries ("hold talks").</summary>
    public FrameMatch? At(Token token) => _matches[token.Index] ?? CarriedBy(token);

    /// <summary>The act of the noun that a verb carries; null for none.</summary>
    public FrameMatch? CarriedBy(Token verb) => _carried.GetValueOrDefault(verb.Index);

    /// <summary>Adds what a word tells.</summary>
    public void Add(FrameMatch match)
    {
        _matches[match.Trigger.Index] = match;
        if (match.Carrier is { } carrier)
        {
            _carried.TryAdd(carrier.Index, match);
        }
    }
}
