using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Finds PLOVER's contexts of an act: those that its frame brings, and those that the words of its sentence tell.</summary>
internal sealed class ContextFinder
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _contextsOf;

    private ContextFinder(ImmutableDictionary<string, ImmutableArray<string>> contextsOf) => _contextsOf = contextsOf;

    /// <summary>Reads the words of each context.</summary>
    /// <param name="path">The file <c>contexts.tsv</c>.</param>
    /// <exception cref="FaultException">The file is missing or a row is wrong.</exception>
    public static ContextFinder Load(string path) => new(DataTable.Read(path, 2)
        .SelectMany(row => row.Fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, Context: row.Fields[0])))
        .GroupBy(entry => entry.Word, entry => entry.Context)
        .ToImmutableDictionary(group => group.Key, group => group.Distinct().ToImmutableArray(), StringComparer.Ordinal));

    /// <summary>The contexts of a match, sorted.</summary>
    public ImmutableArray<string> ContextsOf(Sentence sentence, FrameMatch match)
    {
        SortedSet<string> found = new(match.Frame.Contexts, StringComparer.Ordinal);
        foreach (Token token in sentence.Tokens)
        {
            if (_contextsOf.TryGetValue(token.Lemma.ToLowerInvariant(), out ImmutableArray<string> contexts))
            {
                found.UnionWith(contexts);
            }
        }

        return [.. found];
    }
}
