using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Naming;
using Dragoman.Language.Treebanks;
using Dragoman.Training.Naming;

namespace Dragoman.Training.Tests.Naming;

public sealed class NameGoldTests
{
    private static readonly NameGold _gold = new(new NameLexicon(
        new Dictionary<uint, int>
        {
            [NameLexicon.PhraseHash(["General"])] = (int)WordLists.Title,
            [NameLexicon.PhraseHash(["Sweden"])] = (int)WordLists.Place,
            [NameLexicon.PhraseHash(["Swedes"])] = (int)WordLists.Group,
        },
        new Dictionary<uint, int>(),
        []));

    // Each word: form, UPOS, XPOS, head (from 1, 0 the root), relation, Entity.
    [Theory]
    [InlineData(
        "..[United States]Place",
        "in ADP IN 4 case _", "the DET DT 4 det (1-place-new-nnnnn-cf1-2,3-coref-United_States", "United VERB NNP 4 amod _",
        "States PROPN NNPS 0 root 1)")]
    [InlineData(
        "..[George Washington]Person.",
        "The DET DT 2 det (1-person-new-nnnnn-cf1-2-sgl", "General PROPN NNP 3 nmod:desc _", "George PROPN NNP 0 root _",
        "Washington PROPN NNP 3 flat 1)", "left VERB VBD 3 dep _")]
    [InlineData(
        "..[Sally Meen]Person",
        "television NOUN NN 2 compound (1-person-new-nnnnn-cf1-2-sgl", "presenter NOUN NN 0 root _", "Sally PROPN NNP 2 appos _",
        "Meen PROPN NNP 3 flat 1)")]
    [InlineData(
        "[University of Basel]Organization",
        "University PROPN NNP 0 root (1-organization-new-nnnnn-cf1-1-sgl-University_of_Basel", "of ADP IN 3 case _",
        "Basel PROPN NNP 1 nmod (2-place-new-nnnnn-cf1-1-sgl)1)")]
    [InlineData(
        "[London]Place.[Academy]Organization",
        "London PROPN NNP 3 nmod:poss (1-organization-new-nnnnn-cf1-3-sgl(2-place-new-nnnnn-cf1-1-sgl", "'s PART POS 1 case 2)",
        "Academy PROPN NNP 0 root 1)")]
    [InlineData(
        ".....",
        "the DET DT 5 det (1-event-new-nnnnn-cf1-2-sgl", "2022 NUM CD 5 compound _", "FIFA PROPN NNP 5 compound (2-organization-new-nnnnn-cf1-1-sgl)",
        "World PROPN NNP 5 compound _", "Cup PROPN NNP 0 root 1)")]
    [InlineData("[Sweden]Place.", "Sweden PROPN NNP 2 nsubj (1-organization-new-nnnnn-cf1-1-sgl)", "won VERB VBD 0 root _")]
    [InlineData("[Swedes]Group.", "Swedes PROPN NNPS 2 nsubj (1-person-new-nnnnn-cf1-1-sgl)", "won VERB VBD 0 root _")]
    public void Label_Mention_NamesWhatHasAProperNounAtItsHead(string expected, params string[] words)
    {
        ConlluSentence sentence = Read(words);

        Assert.Equal(expected, Write(sentence, _gold.Label(sentence)));
    }

    private static ConlluSentence Read(string[] words)
    {
        ImmutableArray<ConlluWord>.Builder read = ImmutableArray.CreateBuilder<ConlluWord>();
        foreach (string[] columns in words.Select(word => word.Split(' ')))
        {
            int head = int.Parse(columns[3], System.Globalization.CultureInfo.InvariantCulture);
            string misc = columns[5] == "_" ? "_" : "Entity=" + columns[5];
            read.Add(new ConlluWord(columns[0], "", columns[1], columns[2], "", head == 0 ? null : head - 1, columns[4], misc, read.Count));
        }

        return new ConlluSentence("test", true, true, "", read.ToImmutable(), [.. read.Select(word => word.Form)]);
    }

    private static string Write(ConlluSentence sentence, int[] labels)
    {
        System.Text.StringBuilder text = new();
        for (int i = 0; i < labels.Length; i++)
        {
            // 0 is no name; 1, 3, 5 and 7 begin a name of a kind, and the next number goes on with it.
            bool isLast = i + 1 == labels.Length || labels[i + 1] == 0 || labels[i + 1] % 2 == 1;
            string form = sentence.Words[i].Form;
            _ = labels[i] == 0 ? text.Append('.')
                : text.Append(labels[i] % 2 == 1 ? "[" : " ").Append(form).Append(isLast ? "]" + (NameKind)((labels[i] - 1) / 2) : "");
        }

        return text.ToString();
    }
}
