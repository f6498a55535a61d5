using Dragoman.Language.Treebanks;

namespace Dragoman.Training.Naming;

/// <summary>The words of a mention that name it.</summary>
/// <param name="Kind">GUM's kind of thing.</param>
/// <param name="First">Index of the first word.</param>
/// <param name="End">One past the index of the last word.</param>
internal sealed record NameExtent(string Kind, int First, int End)
{
    /// <summary>The names of a sentence's mentions, the longest first; names of things of other kinds are among them, for what they hold is
    /// no name of its own.</summary>
    public static IEnumerable<NameExtent> Read(ConlluSentence sentence)
    {
        IReadOnlyList<EntityMention> mentions = EntityReader.Read(sentence);
        return mentions.Select(mention => Of(sentence, mention, mentions)).OfType<NameExtent>().OrderByDescending(name => name.End - name.First);
    }

    /// <summary>Whether the kind of thing is one that we name.</summary>
    public static bool IsNamed(string kind) => kind is "person" or "organization" or "place";

    private static NameExtent? Of(ConlluSentence sentence, EntityMention mention, IReadOnlyList<EntityMention> mentions)
    {
        int root = HeadOf(sentence, mention);
        int head = root;
        if (head >= 0 && !IsProper(sentence.Words[head]) && mention.Kind == "person")
        {
            head = DescribedName(sentence, mention, head);
        }

        bool isOther = !IsNamed(mention.Kind) && mentions.Any(other => IsNamed(other.Kind) && HeadOf(sentence, other) == head);
        if (head < 0 || isOther || !IsProper(sentence.Words[head]))
        {
            return null;
        }

        bool[] parts = new bool[sentence.Words.Length];
        parts[head] = true;
        for (bool isGrowing = true; isGrowing;)
        {
            isGrowing = false;
            for (int i = mention.First; i <= mention.Last; i++)
            {
                ConlluWord word = sentence.Words[i];
                bool isFlat = i > head && word.Head == root && word.Relation == "flat";
                if (!parts[i] && word.Head is { } above && (isFlat || (parts[above] && IsPart(sentence, mention, mentions, i, head))))
                {
                    parts[i] = true;
                    isGrowing = true;
                }
            }
        }

        (int first, int last) = (head, head);
        while (first > mention.First && parts[first - 1])
        {
            first--;
        }

        while (last < mention.Last && parts[last + 1])
        {
            last++;
        }

        while (!IsProper(sentence.Words[first]))
        {
            first++;
        }

        while (last > head && !IsProper(sentence.Words[last]) && sentence.Words[last].Upos is not ("NUM" or "X"))
        {
            last--;
        }

        return new NameExtent(mention.Kind, first, last + 1);
    }

    // "Music journalist Stanley Mitchell": the name follows the noun that the mention hangs from.
    private static int DescribedName(ConlluSentence sentence, EntityMention mention, int head)
    {
        int next = head + 1;
        bool isName = next <= mention.Last && IsProper(sentence.Words[next]) && sentence.Words[next].Head == head
            && sentence.Words[next].Relation is ("flat" or "appos");
        return isName ? next : -1;
    }

    private static int HeadOf(ConlluSentence sentence, EntityMention mention)
    {
        for (int i = mention.First; i <= mention.Last; i++)
        {
            if (sentence.Words[i].Head is not { } head || head < mention.First || head > mention.Last)
            {
                return sentence.Words[i].Upos == "PUNCT" ? -1 : i;
            }
        }

        return -1;
    }

    private static bool IsPart(
        ConlluSentence sentence, EntityMention mention, IReadOnlyList<EntityMention> mentions, int index, int head)
    {
        ConlluWord word = sentence.Words[index];
        bool isPerson = mention.Kind == "person";
        bool isUnderHead = word.Head == head;
        return word.Relation switch
        {
            "flat" or "goeswith" or "flat:foreign" => true,
            "compound" or "amod" => IsProper(word),
            "nummod" or "nmod:desc" => !isPerson || index > head,
            "nmod" => !isPerson && IsProper(word) && HasNamePreposition(sentence, mention, index),
            "nmod:poss" => !isPerson && IsProper(word) && !mentions.Any(other => other != mention && HeadOf(sentence, other) == index),
            "conj" => !isPerson && IsProper(word) && (!isUnderHead || HasTitleWord(mention, "and") || HasTitleWord(mention, "&")),
            "case" or "cc" or "det" => !isPerson && !isUnderHead,
            "punct" => word.Form is "-" or "–" or "'" or "’" or "/",
            _ => false,
        };
    }

    private static bool HasNamePreposition(ConlluSentence sentence, EntityMention mention, int index)
    {
        bool isNamed = IsNamed(mention.Kind);
        return sentence.Words.Any(word => word.Head == index && word.Relation == "case"
            && (HasTitleWord(mention, word.Form) || (isNamed && word.Form is ("of" or "for" or "de"))));
    }

    private static bool HasTitleWord(EntityMention mention, string word) =>
        mention.Title.Contains('_' + word + '_', StringComparison.Ordinal);

    private static bool IsProper(ConlluWord word) => word.Xpos is "NNP" or "NNPS" || word.Upos == "PROPN";
}
