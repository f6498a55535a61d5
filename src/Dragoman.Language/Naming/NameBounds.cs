using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Naming;

/// <summary>Mends where names begin and end, by what the lists know.</summary>
internal static class NameBounds
{
    /// <summary>Parts a town from the state or country that follows it ("San Jose California"), joins the ending of a company's name
    /// ("Acme, Inc."), and leaves titles to those who bear them ("Labour Shadow Home Secretary").</summary>
    /// <param name="tokens">The words of a sentence.</param>
    /// <param name="labels">Their labels; changed here.</param>
    /// <param name="lexicon">Knows the lists.</param>
    public static void Apply(ImmutableArray<Token> tokens, int[] labels, NameLexicon lexicon)
    {
        for (int first = 0; first < labels.Length;)
        {
            int end = first + 1;
            while (labels[first] != NameLabels.Outside && end < labels.Length && labels[end] == NameLabels.Later(NameLabels.KindOf(labels[first])))
            {
                end++;
            }

            if (labels[first] == NameLabels.First(NameKind.Place))
            {
                PartPlaces(tokens, labels, first, end, lexicon);
            }

            if (labels[first] != NameLabels.Outside && labels[first] != NameLabels.First(NameKind.Group))
            {
                end = JoinEnding(tokens, labels, first, end, lexicon);
                LeaveTitles(tokens, labels, first, end, lexicon);
            }

            first = end;
        }
    }

    private static void PartPlaces(ImmutableArray<Token> tokens, int[] labels, int first, int end, NameLexicon lexicon)
    {
        const WordLists Places = WordLists.Place | WordLists.Town;
        uint[] words = new uint[end - first];
        for (int i = first; i < end; i++)
        {
            words[i - first] = NameLexicon.WordHash(tokens[i].Form);
        }

        if (words.Length < 2 || (lexicon.ListsOf(words) & Places) != 0)
        {
            return;
        }

        for (int split = 1; split < words.Length; split++)
        {
            bool isTown = (lexicon.ListsOf(words.AsSpan(0, split)) & Places) != 0;
            if (isTown && (lexicon.ListsOf(words.AsSpan(split)) & WordLists.Place) != 0)
            {
                labels[first + split] = NameLabels.First(NameKind.Place);
                return;
            }
        }
    }

    private static void LeaveTitles(ImmutableArray<Token> tokens, int[] labels, int first, int end, NameLexicon lexicon)
    {
        if (labels[first] == NameLabels.First(NameKind.Person) || end == tokens.Length || !char.IsUpper(tokens[end].Form[0]))
        {
            return;
        }

        for (int last = end - 1; last > first && lexicon.ListsOf([NameLexicon.WordHash(tokens[last].Form)]) == WordLists.Title; last--)
        {
            labels[last] = NameLabels.Outside;
        }
    }

    private static int JoinEnding(ImmutableArray<Token> tokens, int[] labels, int first, int end, NameLexicon lexicon)
    {
        int last = end < tokens.Length && tokens[end].Form == "," ? end + 1 : end;
        bool isEnding = last < tokens.Length && char.IsUpper(tokens[last].Form[0])
            && labels[last] == NameLabels.Outside
            && (lexicon.ListsOf([NameLexicon.WordHash(tokens[last].Form)]) & WordLists.CompanyEnding) != 0;
        if (!isEnding)
        {
            return end;
        }

        for (int i = first; i <= last; i++)
        {
            labels[i] = i == first ? NameLabels.First(NameKind.Organization) : NameLabels.Later(NameKind.Organization);
        }

        return last + 1;
    }
}
