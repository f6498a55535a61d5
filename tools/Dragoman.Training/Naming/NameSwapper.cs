using Dragoman.Language.Annotation;
using Dragoman.Language.Lexing;
using Dragoman.Language.Naming;

namespace Dragoman.Training.Naming;

/// <summary>Writes other names into training text, and some sentences without capitals or all in capitals, so that the finder learns
/// contexts and lists and not the names of one corpus.</summary>
/// <remarks>Within a document the same name is always changed into the same other one.</remarks>
internal sealed class NameSwapper
{
    private const double Lowered = 0.05;
    private const double Raised = 0.03;
    private const double NamesLowered = 0.02;
    private const double Followed = 0.1;

    private readonly Tokenizer _tokenizer;
    private readonly string[] _given;
    private readonly string[] _family;
    private readonly string[] _organizations;
    private readonly string[] _bodies;
    private readonly string[] _shops;
    private readonly string[] _towns;
    private readonly string[] _places;

    public NameSwapper(string folder, Tokenizer tokenizer)
    {
        _tokenizer = tokenizer;
        _given = ListReader.Words(folder, "given-names.txt");
        _family = ListReader.Words(folder, "family-names.txt");
        _organizations = ListReader.Lines(folder, "organizations.txt");
        _bodies = ListReader.Words(folder, "organization-words.txt");
        _shops = ListReader.Words(folder, "shop-words.txt");
        _towns = ListReader.Lines(folder, "cities.txt");
        _places = [.. ListReader.Lines(folder, "places.txt"), .. _towns];
    }

    /// <summary>Changes the names of one document.</summary>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="random">What draws the names.</param>
    public List<LabelledWords> Swap(IEnumerable<LabelledWords> sentences, Random random)
    {
        Dictionary<string, string[]> chosen = new(StringComparer.Ordinal);
        return [.. sentences.Select(sentence => Recase(SwapSentence(sentence, chosen, random), random))];
    }

    private LabelledWords SwapSentence(LabelledWords sentence, Dictionary<string, string[]> chosen, Random random)
    {
        (string[] forms, int[] labels) = sentence;
        List<string> words = [];
        List<int> kinds = [];
        for (int start = 0; start < labels.Length;)
        {
            int end = start + 1;
            while (labels[start] != NameLabels.Outside && end < labels.Length && labels[end] == labels[start] + 1)
            {
                end++;
            }

            if (labels[start] == NameLabels.Outside || NameLabels.KindOf(labels[start]) == NameKind.Group)
            {
                words.AddRange(forms[start..end]);
                kinds.AddRange(labels[start..end]);
            }
            else
            {
                if (NameLabels.KindOf(labels[start]) == NameKind.Place && random.NextDouble() < Followed)
                {
                    AddTown(labels[start], random.Next(2) == 0, random, words, kinds);
                }

                string[] name = NameFor(forms.AsSpan()[start..end], labels[start], chosen, random);
                words.AddRange(name);
                kinds.AddRange(name.Select((_, i) => i == 0 ? labels[start] : labels[start] + 1));
            }

            start = end;
        }

        return new LabelledWords([.. words], [.. kinds]);
    }

    // "Miami, Florida" and, as people write on the web, "Miami Florida": two names.
    private void AddTown(int label, bool hasComma, Random random, List<string> words, List<int> labels)
    {
        foreach ((string word, int i) in Tokenize(Any(_towns, random)).Select((word, i) => (word, i)))
        {
            words.Add(word);
            labels.Add(i == 0 ? label : label + 1);
        }

        if (hasComma)
        {
            words.Add(",");
            labels.Add(NameLabels.Outside);
        }
    }

    private static LabelledWords Recase(LabelledWords sentence, Random random)
    {
        double drawn = random.NextDouble();
        return drawn < Lowered ? sentence with { Forms = [.. sentence.Forms.Select(form => form.ToLowerInvariant())] }
            : drawn < Lowered + Raised ? sentence with { Forms = [.. sentence.Forms.Select(form => form.ToUpperInvariant())] }
            : drawn < Lowered + Raised + NamesLowered ? sentence with { Forms = [.. sentence.Forms.Select(LowerName)] }
            : sentence;

        string LowerName(string form, int i) => sentence.Labels[i] == NameLabels.Outside ? form : form.ToLowerInvariant();
    }

    private string[] Tokenize(string phrase) =>
        [.. _tokenizer.Tokenize(phrase, new TextSpan(0, phrase.Length)).Select(word => word.Span.Of(phrase))];

    private string[] NameFor(ReadOnlySpan<string> words, int label, Dictionary<string, string[]> chosen, Random random)
    {
        string written = $"{label} {string.Join(' ', words!)}";
        if (!chosen.TryGetValue(written, out string[]? other))
        {
            chosen[written] = other = Draw(NameLabels.KindOf(label), words, chosen, random);
        }

        return other;
    }

    private string[] Draw(NameKind kind, ReadOnlySpan<string> words, Dictionary<string, string[]> chosen, Random random)
    {
        if (kind == NameKind.Organization)
        {
            return DrawOrganization(random);
        }

        if (kind != NameKind.Person)
        {
            return Tokenize(Any(_places, random));
        }

        if (words.Length == 1)
        {
            // A bare family name follows the full name's change.
            string form = " " + words[0];
            string[]? full = chosen.FirstOrDefault(pair => pair.Key.EndsWith(form, StringComparison.Ordinal) && pair.Value.Length > 1).Value;
            return full is not null ? [full[^1]] : [Any(random.Next(2) == 0 ? _given : _family, random)];
        }

        string family = Any(_family, random);
        return random.Next(10) switch
        {
            0 => [Initial(random), family],
            1 => [Initial(random), Initial(random), family],
            2 => [Any(_given, random), Initial(random), family],
            3 or 4 => [Any(_given, random), Any(_given, random), family],
            _ => [Any(_given, random), family],
        };
    }

    private string[] DrawOrganization(Random random) => random.Next(24) switch
    {
        0 => [.. Tokenize(Any(_places, random)), Any(_bodies, random)],
        1 => [Any(_family, random), Any(_bodies, random)],
        2 => [Any(_family, random), "&", Any(_family, random)],
        3 => [Any(_family, random), "'s", Any(_shops, random)],
        4 => [Any(_family, random), Any(_shops, random)],
        5 => [Any(_bodies, random), "of", .. Tokenize(Any(_places, random))],
        _ => Tokenize(Any(_organizations, random)),
    };

    private static string Initial(Random random) => $"{(char)('A' + random.Next(26))}.";

    private static string Any(string[] list, Random random) => list[random.Next(list.Length)];
}
