using Dragoman.Language.Annotation;
using Dragoman.Language.Naming;
using Dragoman.Language.Treebanks;

namespace Dragoman.Training.Naming;

/// <summary>Turns GUM's mentions into names: what has a proper noun at its head, without articles, titles and what only describes it.</summary>
/// <remarks>The Penn tags tell proper words: "United" in "United States" is NNP there, and a verb or an adjective among the universal tags.</remarks>
internal sealed class NameGold(NameLexicon lexicon)
{
    /// <summary>A label for each word of the sentence.</summary>
    public int[] Label(ConlluSentence sentence)
    {
        WordLists[] lists = lexicon.Mark([.. sentence.Words.Select(word => NameLexicon.WordHash(word.Form))]);
        int[] labels = new int[sentence.Words.Length];
        bool[] taken = new bool[labels.Length];
        foreach (NameExtent name in NameExtent.Read(sentence))
        {
            if (!taken.AsSpan(name.First, name.End - name.First).Contains(true))
            {
                taken.AsSpan(name.First, name.End - name.First).Fill(true);
                NameKind? kind = KindOf(sentence, name, lists);
                Write(labels, kind == NameKind.Person ? FirstAfterTitles(sentence, name, lists) : name.First, name.End, kind);
            }
        }

        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside && IsGroup(sentence.Words[i], lists[i]))
            {
                labels[i] = NameLabels.First(NameKind.Group);
            }
            else if (!taken[i] && IsMissedPlace(sentence, i, lists))
            {
                labels[i] = NameLabels.First(NameKind.Place);
            }
        }

        return labels;
    }

    private bool IsPlace(ConlluSentence sentence, NameExtent name)
    {
        uint[] words = [.. sentence.Words.AsSpan()[name.First..name.End].ToArray().Select(word => NameLexicon.WordHash(word.Form))];
        return (lexicon.ListsOf(words) & (WordLists.Place | WordLists.Organization)) == WordLists.Place;
    }

    private NameKind? KindOf(ConlluSentence sentence, NameExtent name, WordLists[] lists)
    {
        ConlluWord last = sentence.Words[name.End - 1];
        bool isOne = name.End - name.First == 1;
        return name.Kind switch
        {
            "person" when IsGroup(last, lists[name.End - 1]) => NameKind.Group,
            "person" when last.Xpos == "NNPS" || (isOne && IsTitle(last, lists[name.First])) => null,
            "person" => NameKind.Person,
            // A state that acts or plays is written like the place.
            "organization" when IsPlace(sentence, name) => NameKind.Place,
            "organization" => NameKind.Organization,
            "place" => NameKind.Place,
            _ => null,
        };
    }

    private static int FirstAfterTitles(ConlluSentence sentence, NameExtent name, WordLists[] lists)
    {
        int first = name.First;
        while (first + 1 < name.End && (IsTitle(sentence.Words[first], lists[first]) || IsGroup(sentence.Words[first], lists[first])))
        {
            first++;
        }

        return first;
    }

    // GUM leaves some names before nouns unmarked: "U.S. citizens".
    private static bool IsMissedPlace(ConlluSentence sentence, int i, WordLists[] lists) =>
        lists[i] == WordLists.Place && sentence.Words[i].Upos == "PROPN" && char.IsUpper(sentence.Words[i].Form[0])
        && (i == 0 || sentence.Words[i - 1].Upos != "PROPN")
        && (i + 1 == sentence.Words.Length || sentence.Words[i + 1].Upos is not ("PROPN" or "NUM"));

    private static bool IsTitle(ConlluWord word, WordLists lists) =>
        (lists & WordLists.Title) != 0 && (lists & (WordLists.GivenName | WordLists.FamilyName)) == 0 && char.IsUpper(word.Form[0]);

    private static bool IsGroup(ConlluWord word, WordLists lists) =>
        char.IsUpper(word.Form[0]) && (lists & WordLists.Group) != 0 && word.Upos is ("ADJ" or "PROPN" or "NOUN");

    private static void Write(int[] labels, int first, int end, NameKind? kind)
    {
        for (int i = first; i < end && kind is not null; i++)
        {
            labels[i] = i == first ? NameLabels.First(kind.Value) : NameLabels.Later(kind.Value);
        }
    }
}
