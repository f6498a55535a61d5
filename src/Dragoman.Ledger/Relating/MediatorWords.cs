using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Relating;

/// <summary>Tells by the words who of several mediates: PLOVER has the mediator among the actors and no role for it.</summary>
internal static class MediatorWords
{
    private const int ShortestName = 3;

    // Stems of words that say of working relations that they are those of a go-between.
    private static readonly ImmutableArray<string> _stems = ["broker", "facilitat", "go-between", "intermediar", "mediat"];

    /// <summary>Whether words speak of a go-between.</summary>
    internal static bool Tell(string words) => _stems.Any(stem => words.Contains(stem, StringComparison.OrdinalIgnoreCase));

    /// <summary>The mediator of an event: the only actor, the only one named before the verb, the one behind "by", else the first; null where nobody acts.</summary>
    internal static CodedActor? MediatorOf(MergedEvent e)
    {
        if (e.Actors.Length < 2)
        {
            return e.Actors.FirstOrDefault();
        }

        string sentence = e.Best.Sentence;
        int verb = e.Best.WordsInSentence.Start;
        CodedActor[] before = [.. e.Actors.Where(actor => Positions(sentence, actor).Any(at => at < verb))];
        if (before.Length == 1)
        {
            return before[0];
        }

        int by = sentence.IndexOf(" by ", verb, StringComparison.OrdinalIgnoreCase);
        return by < 0
            ? e.Actors[0]
            : e.Actors.Where(actor => Positions(sentence, actor).Any(at => at > by)).MinBy(actor => Positions(sentence, actor).First(at => at > by)) ?? e.Actors[0];
    }

    /// <summary>Where a sentence names an actor, by a part of its name or, of a state, by any word that stands for it.</summary>
    private static IEnumerable<int> Positions(string sentence, CodedActor actor)
    {
        string[] names = [.. actor.Name.Split(' ').Where(part => part.Length >= ShortestName)];
        for (int start = 0; start < sentence.Length;)
        {
            int end = sentence.IndexOfAny([' ', ',', ';', ':', '\n', '’', '\'', '-', '"', '“', '”', '(', ')'], start);
            end = end < 0 ? sentence.Length : end;
            string word = sentence[start..end].TrimEnd('.');
            if (word.Length > 0 && (names.Contains(word, StringComparer.OrdinalIgnoreCase) || (char.IsUpper(word[0]) && StateNames.Meant(word) == actor.Name)))
            {
                yield return start;
            }

            start = end + 1;
        }
    }
}
