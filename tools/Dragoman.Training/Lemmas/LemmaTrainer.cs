using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;
using Dragoman.Language.Treebanks;
using Dragoman.Training.Syntax;

namespace Dragoman.Training.Lemmas;

/// <summary>Learns rules for endings from the lemmas of treebanks, and a table of the words that they get wrong.</summary>
internal static class LemmaTrainer
{
    private const int WordsForARule = 2;

    public static ModelFile Train(ModelFile model, IEnumerable<ConlluSentence> sentences, string? wordNet)
    {
        List<Sample> samples = [.. sentences.SelectMany(Read)];
        Dictionary<string, string> rules = LearnRules(samples);
        Dictionary<string, string> exceptions = new(StringComparer.Ordinal);
        if (wordNet is not null)
        {
            AddWordNet(wordNet, samples, new Lemmatizer(exceptions, rules), exceptions);
        }

        LearnExceptions(samples, new Lemmatizer(exceptions, rules), exceptions);
        return model.With(new Lemmatizer(exceptions, rules).ToSection());
    }

    private static IEnumerable<Sample> Read(ConlluSentence sentence)
    {
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            ConlluWord word = sentence.Words[i];
            // "s" for "is" and for the ending of owners is a slip of the pen that everybody makes alike.
            bool isSlip = word.Features.Contains("Typo=Yes", StringComparison.Ordinal) && word.Upos is not ("AUX" or "PART");
            bool isTrue = word.Lemma.Length > 0 && !isSlip
                && word.Relation != "goeswith" && word.Upos != "X";
            if (isTrue)
            {
                yield return new Sample(word.Form, word.Lemma, SyntaxData.ClassOf(word), i == 0);
            }
        }
    }

    /// <summary>For each ending the commonest rule, counting each word once; left out where the shorter ending has the same.</summary>
    private static Dictionary<string, string> LearnRules(List<Sample> samples)
    {
        Dictionary<string, SortedDictionary<string, int>> counts = new(StringComparer.Ordinal);
        foreach (Sample sample in samples.DistinctBy(sample => (sample.Form, sample.Lemma, sample.Tags.Upos, sample.Tags.Xpos, sample.IsFirst)))
        {
            if (Lemmatizer.RuleFor(sample.Form, sample.Lemma) is not { } rule)
            {
                continue;
            }

            for (int length = 0; length <= Math.Min(Lemmatizer.LongestEnding, sample.Form.Length); length++)
            {
                string key = Lemmatizer.EndingKey(sample.Form, length, sample.Tags, sample.IsFirst);
                SortedDictionary<string, int> ofEnding =
                    counts.TryGetValue(key, out SortedDictionary<string, int>? found) ? found : counts[key] = new(StringComparer.Ordinal);
                ofEnding[rule] = ofEnding.GetValueOrDefault(rule) + 1;
            }
        }

        Dictionary<string, string> rules = new(StringComparer.Ordinal);
        foreach ((string key, SortedDictionary<string, int> ofEnding) in counts.OrderBy(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            (string rule, int words) = ofEnding.MaxBy(pair => pair.Value);
            if (words >= WordsForARule && ShorterRule(key, rules) != rule)
            {
                rules.Add(key, rule);
            }
        }

        return rules;
    }

    private static string? ShorterRule(string key, Dictionary<string, string> rules)
    {
        int ending = key.LastIndexOf(' ') + 1;
        for (int start = ending + 1; start <= key.Length; start++)
        {
            if (rules.TryGetValue(string.Concat(key.AsSpan(0, ending).ToString().Replace("^", "", StringComparison.Ordinal), key.AsSpan(start)), out string? rule))
            {
                return rule;
            }
        }

        return null;
    }

    private static void LearnExceptions(List<Sample> samples, Lemmatizer byRule, Dictionary<string, string> exceptions)
    {
        foreach (IGrouping<string, Sample> word in samples.GroupBy(sample => Lemmatizer.WordKey(sample.Form, sample.Tags), StringComparer.Ordinal))
        {
            (string lemma, int count) = word.CountBy(sample => sample.Lemma, StringComparer.Ordinal)
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
            int right = word.Count(sample => byRule.Lemmatize(sample.Form, sample.Tags, sample.IsFirst) == sample.Lemma);
            if (count > right)
            {
                exceptions[word.Key] = lemma;
            }
        }
    }

    /// <summary>Adds the forms that the rules get wrong and that the treebanks do not hold.</summary>
    private static void AddWordNet(string folder, List<Sample> samples, Lemmatizer byRule, Dictionary<string, string> exceptions)
    {
        HashSet<string> known = [.. samples.Select(sample => Lemmatizer.WordKey(sample.Form, sample.Tags))];
        foreach (IGrouping<string, (string Form, TagClass Tags, string Lemma)> word in
            WordNetForms.Read(folder).GroupBy(word => Lemmatizer.WordKey(word.Form, word.Tags), StringComparer.Ordinal))
        {
            (string form, TagClass tags, string lemma) = word.First();
            string byRuleAlone = byRule.Lemmatize(form, tags, isFirst: false);
            if (!known.Contains(word.Key) && word.All(possible => possible.Lemma != byRuleAlone))
            {
                exceptions.Add(word.Key, lemma);
            }
        }
    }

    private sealed record Sample(string Form, string Lemma, TagClass Tags, bool IsFirst);
}
