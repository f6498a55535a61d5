using Dragoman.Language.Annotation;
using Dragoman.Language.Naming;
using Dragoman.Language.Treebanks;

namespace Dragoman.Training.Naming;

/// <summary>Turns GUM's mentions into names: what has a proper noun at its core, without titles and articles.</summary>
internal sealed class NameGold(NameLexicon lexicon)
{
    /// <summary>A label for each word of the sentence.</summary>
    public int[] Label(ConlluSentence sentence)
    {
        int[] labels = new int[sentence.Words.Length];
        WordLists[] lists = lexicon.Mark([.. sentence.Words.Select(word => NameLexicon.WordHash(word.Form))]);
        IEnumerable<EntityMention> mentions = EntityReader.Read(sentence)
            .Where(mention => mention.Core.Count > 0)
            .OrderByDescending(mention => mention.Last - mention.First);
        foreach (EntityMention mention in mentions)
        {
            if (NameOf(sentence, mention, lists) is { } name)
            {
                Write(labels, name.First, name.Last, name.Kind);
            }
        }

        for (int i = 0; i < labels.Length; i++)
        {
            ConlluWord word = sentence.Words[i];
            bool canBeGroup = labels[i] == NameLabels.Outside && word.Upos is ("ADJ" or "PROPN" or "NOUN");
            if (canBeGroup && IsGroup(word.Form, lists[i]))
            {
                labels[i] = NameLabels.First(NameKind.Group);
            }
            else if (labels[i] == NameLabels.Outside && IsMissedPlace(sentence, i, lists))
            {
                labels[i] = NameLabels.First(NameKind.Place);
            }
        }

        return labels;
    }

    private static (int First, int Last, NameKind Kind)? NameOf(ConlluSentence sentence, EntityMention mention, WordLists[] lists)
    {
        NameKind? kind = mention.Kind switch
        {
            "person" => NameKind.Person,
            "organization" => NameKind.Organization,
            "place" => NameKind.Place,
            _ => null,
        };
        int head = mention.Core.FirstOrDefault(i => IsHead(sentence, mention, i), mention.Core[0]);
        if (kind is null || !mention.Core.Any(i => sentence.Words[i].Upos == "PROPN"))
        {
            return null;
        }

        (int first, int last) = Extent(sentence, mention, head, kind.Value);
        if (!IsNamePart(sentence.Words[head]))
        {
            return null;
        }

        if (kind == NameKind.Person)
        {
            while (first < last && IsTitle(sentence.Words[first], lists[first]))
            {
                first++;
            }

            if (!IsNamePart(sentence.Words[first]) || IsTitle(sentence.Words[first], lists[first]))
            {
                return null;
            }

            kind = IsGroup(sentence.Words[last].Form, lists[last]) ? NameKind.Group : kind;
        }

        return (first, last, kind.Value);
    }

    // The core around its head, broken off at commas: "Yekaterinburg, Russia" is two names.
    private static (int First, int Last) Extent(ConlluSentence sentence, EntityMention mention, int head, NameKind kind)
    {
        int first = head;
        int last = head;
        int floor = mention.Core.Min();
        int ceiling = mention.Core.Max();
        while (floor > mention.First && sentence.Words[floor - 1].Upos == "PROPN")
        {
            floor--;
        }

        while (ceiling < mention.Last && sentence.Words[ceiling + 1].Upos == "PROPN")
        {
            ceiling++;
        }

        for (int i = head - 1; i >= floor && IsInside(sentence.Words[i], kind); i--)
        {
            first = IsNamePart(sentence.Words[i]) ? i : first;
        }

        for (int i = head + 1; i <= ceiling && IsInside(sentence.Words[i], kind); i++)
        {
            last = IsNamePart(sentence.Words[i]) || char.IsDigit(sentence.Words[i].Form[0]) ? i : last;
        }

        return (first, last);
    }

    private static bool IsInside(ConlluWord word, NameKind kind) => IsNamePart(word) || word.Form is "-" or "'" or "’" || kind switch
    {
        NameKind.Person => false,
        NameKind.Place => word.Form is "of" or "de" or "the",
        _ => word.Form is "of" or "for" or "on" or "and" or "&" or "the" or "de" or "'s" || word.Upos == "NUM",
    };

    private static bool IsHead(ConlluSentence sentence, EntityMention mention, int index) =>
        sentence.Words[index].Head is not { } head || head < mention.First || head > mention.Last;

    private static bool IsNamePart(ConlluWord word) =>
        word.Upos == "PROPN" || (char.IsUpper(word.Form[0]) && word.Upos is ("NOUN" or "ADJ" or "X"));

    // GUM leaves some names before nouns unmarked: "U.S. citizens".
    private static bool IsMissedPlace(ConlluSentence sentence, int i, WordLists[] lists) =>
        lists[i] == WordLists.Place && sentence.Words[i].Upos == "PROPN" && char.IsUpper(sentence.Words[i].Form[0])
        && (i == 0 || sentence.Words[i - 1].Upos != "PROPN")
        && (i + 1 == sentence.Words.Length || sentence.Words[i + 1].Upos is not ("PROPN" or "NUM"));

    private static bool IsTitle(ConlluWord word, WordLists lists) =>
        (lists & WordLists.Title) != 0 && (lists & (WordLists.GivenName | WordLists.FamilyName)) == 0 && char.IsUpper(word.Form[0]);

    private static bool IsGroup(string form, WordLists lists) =>
        char.IsUpper(form[0]) && (lists & WordLists.Group) != 0;

    private static void Write(int[] labels, int first, int last, NameKind kind)
    {
        for (int i = first; i <= last; i++)
        {
            if (labels[i] != NameLabels.Outside)
            {
                return;
            }
        }

        for (int i = first; i <= last; i++)
        {
            labels[i] = i == first ? NameLabels.First(kind) : NameLabels.Later(kind);
        }
    }
}
