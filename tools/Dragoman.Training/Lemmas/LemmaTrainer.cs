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
            AddWordNet(wordNet, exceptions);
        }

        LearnExceptions(samples, new Lemmatizer(exceptions, rules), exceptions);
        return model.With(new Lemmatizer(exceptions, rules).ToSection());
    }

    private static IEnumerable<Sample> Read(ConlluSentence sentence)
    {
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            ConlluWord word = sentence.Words[i];
            bool isTrue = word.Lemma.Length > 0 && !word.Features.Contains("Typo=Yes", StringComparison.Ordinal)
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

    /// <summary>Reads WordNet's lists of irregular forms ("overthrew overthrow").</summary>
    private static void AddWordNet(string folder, Dictionary<string, string> exceptions)
    {
        foreach ((string file, string upos) in (IEnumerable<(string, string)>)[("verb.exc", "VERB"), ("noun.exc", "NOUN"), ("adj.exc", "ADJ"), ("adv.exc", "ADV")])
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, file)))
            {
                string[] words = line.Split(' ');
                if (words.Length != 2 || words[0].Contains('_', StringComparison.Ordinal))
                {
                    continue;
                }

                foreach (string xpos in XposOf(upos, words[0]))
                {
                    exceptions.TryAdd(Lemmatizer.WordKey(words[0], new TagClass(upos, xpos, "")), words[1]);
                }
            }
        }
    }

    private static string[] XposOf(string upos, string form) => upos switch
    {
        "VERB" when form.EndsWith("ing", StringComparison.Ordinal) => ["VBG"],
        "VERB" when form.EndsWith("es", StringComparison.Ordinal) => ["VBZ"],
        "VERB" => ["VBD", "VBN"],
        "NOUN" => ["NNS"],
        "ADJ" => [form.EndsWith("est", StringComparison.Ordinal) ? "JJS" : "JJR"],
        _ => [form.EndsWith("est", StringComparison.Ordinal) ? "RBS" : "RBR"],
    };

    private sealed record Sample(string Form, string Lemma, TagClass Tags, bool IsFirst);
}
