using Dragoman.Language.Annotation;

namespace Dragoman.Language.Naming;

/// <summary>How the words of one article are written in it: what stands at the start of a sentence is judged by how it is written elsewhere.</summary>
internal sealed class DocumentWords
{
    private readonly Dictionary<uint, (int Capital, int Lower)> _counts = [];

    /// <summary>Counts the words that do not begin a sentence or a quote.</summary>
    public DocumentWords(IEnumerable<IReadOnlyList<Token>> sentences)
    {
        foreach (IReadOnlyList<Token> sentence in sentences)
        {
            for (int i = 1; i < sentence.Count; i++)
            {
                char first = sentence[i].Form[0];
                if (char.IsLetter(first) && sentence[i - 1].Upos != "PUNCT")
                {
                    uint hash = NameLexicon.WordHash(sentence[i].Form);
                    (int capital, int lower) = _counts.GetValueOrDefault(hash);
                    _counts[hash] = char.IsUpper(first) ? (capital + 1, lower) : (capital, lower + 1);
                }
            }
        }
    }

    /// <summary>0: not seen within a sentence; 1: mostly with a capital; 2: mostly in lower case.</summary>
    /// <param name="wordHash">From <see cref="NameLexicon.WordHash"/>.</param>
    public uint HabitOf(uint wordHash)
    {
        (int capital, int lower) = _counts.GetValueOrDefault(wordHash);
        return capital + lower == 0 ? 0u : capital > lower ? 1u : 2u;
    }
}
