using System.Globalization;
using Dragoman.Language.Morphology;

namespace Dragoman.Training.Lemmas;

/// <summary>Inflected forms of WordNet's words: the irregular ones from its lists, the regular ones by the rules of spelling.</summary>
internal static class WordNetForms
{
    private const string Vowels = "aeiou";

    /// <summary>Reads a folder of WordNet's index and exception files.</summary>
    /// <returns>Key of a tagged form, and its lemma; irregular forms first, then the lemmas met oftenest.</returns>
    public static IEnumerable<(string Form, TagClass Tags, string Lemma)> Read(string folder)
    {
        (string Name, string Upos)[] kinds = [("verb", "VERB"), ("noun", "NOUN"), ("adj", "ADJ"), ("adv", "ADV")];
        foreach ((string name, string upos) in kinds)
        {
            Dictionary<string, int> lemmas = ReadIndex(Path.Combine(folder, $"index.{name}"));
            foreach ((string form, string lemma) in ReadExceptions(Path.Combine(folder, $"{name}.exc")))
            {
                foreach (string xpos in XposOfIrregular(upos, form, lemmas.ContainsKey(form)))
                {
                    yield return (form, new TagClass(upos, xpos, ""), lemma);
                }
            }

            foreach ((string lemma, _) in lemmas.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            {
                foreach ((string form, string xpos) in Inflect(lemma, upos))
                {
                    yield return (form, new TagClass(upos, xpos, ""), lemma);
                }
            }
        }
    }

    /// <summary>Words of letters alone, with the number of their senses that are met in WordNet's texts.</summary>
    private static Dictionary<string, int> ReadIndex(string path)
    {
        Dictionary<string, int> lemmas = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path).Where(line => !line.StartsWith(' ')))
        {
            string[] fields = line.Split(' ');
            if (fields[0].Length > 2 && fields[0].All(char.IsAsciiLetterLower))
            {
                int pointers = int.Parse(fields[3], CultureInfo.InvariantCulture);
                lemmas[fields[0]] = int.Parse(fields[5 + pointers], CultureInfo.InvariantCulture);
            }
        }

        return lemmas;
    }

    private static IEnumerable<(string Form, string Lemma)> ReadExceptions(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            string[] words = line.Split(' ');
            if (words.Length == 2 && !words[0].Contains('_', StringComparison.Ordinal))
            {
                yield return (words[0], words[1]);
            }
        }
    }

    private static string[] XposOfIrregular(string upos, string form, bool isAlsoLemma) => upos switch
    {
        "VERB" when form.EndsWith("ing", StringComparison.Ordinal) => ["VBG"],
        "VERB" when form.EndsWith("es", StringComparison.Ordinal) => ["VBZ"],
        "VERB" when isAlsoLemma => ["VBD", "VBN"],
        "VERB" => ["VBD", "VBN", "VBP", "VB"], // a tag that is wrong should not cost the lemma
        "NOUN" => ["NNS"],
        "ADJ" => [form.EndsWith("est", StringComparison.Ordinal) ? "JJS" : "JJR"],
        _ => [form.EndsWith("est", StringComparison.Ordinal) ? "RBS" : "RBR"],
    };

    private static IEnumerable<(string Form, string Xpos)> Inflect(string lemma, string upos)
    {
        if (upos == "NOUN")
        {
            yield return (WithS(lemma), "NNS");
        }
        else if (upos == "VERB")
        {
            yield return (WithS(lemma), "VBZ");
            foreach (string stem in Stems(lemma))
            {
                yield return (Before(stem, "ing"), "VBG");
                yield return (Before(stem, "ed"), "VBD");
                yield return (Before(stem, "ed"), "VBN");
            }
        }
        else if (upos == "ADJ" && Syllables(lemma) <= 2)
        {
            foreach (string stem in Stems(lemma))
            {
                yield return (Before(stem, "er"), "JJR");
                yield return (Before(stem, "est"), "JJS");
            }
        }
    }

    /// <summary>What endings are put to: the last consonant of a short syllable doubles, in longer words perhaps.</summary>
    private static IEnumerable<string> Stems(string lemma)
    {
        bool mayDouble = lemma.Length > 2 && !IsVowel(lemma[^1]) && !"wxy".Contains(lemma[^1], StringComparison.Ordinal)
            && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]);
        if (!mayDouble || Syllables(lemma) > 1)
        {
            yield return lemma;
        }

        if (mayDouble)
        {
            yield return lemma + lemma[^1];
        }
    }

    private static string Before(string stem, string ending)
    {
        bool startsWithI = ending[0] == 'i';
        if (stem.EndsWith("ie", StringComparison.Ordinal) && startsWithI)
        {
            return string.Concat(stem.AsSpan(0, stem.Length - 2), "y", ending);
        }

        if (stem[^1] == 'e' && !(startsWithI && stem.Length > 1 && "eoy".Contains(stem[^2], StringComparison.Ordinal)))
        {
            return string.Concat(stem.AsSpan(0, stem.Length - 1), ending);
        }

        return stem[^1] == 'y' && !IsVowel(stem[^2]) && !startsWithI
            ? string.Concat(stem.AsSpan(0, stem.Length - 1), "i", ending)
            : stem + ending;
    }

    private static string WithS(string lemma)
    {
        bool hisses = lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal)
            || "sxz".Contains(lemma[^1], StringComparison.Ordinal);
        return hisses ? lemma + "es"
            : lemma[^1] == 'y' && !IsVowel(lemma[^2]) ? string.Concat(lemma.AsSpan(0, lemma.Length - 1), "ies")
            : lemma + "s";
    }

    private static int Syllables(string lemma) =>
        Enumerable.Range(0, lemma.Length).Count(i => IsVowel(lemma[i]) && (i == 0 || !IsVowel(lemma[i - 1])));

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
