using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Lexing;
using Dragoman.Language.Naming;

namespace Dragoman.Training.Naming;

/// <summary>Writes other names into training text, so that the finder learns contexts and lists and not the names of one corpus.</summary>
/// <remarks>Within a document the same name is always changed into the same other one.</remarks>
internal sealed class NameSwapper
{
    private readonly Tokenizer _tokenizer;
    private readonly string[] _given;
    private readonly string[] _family;
    private readonly string[] _organizations;
    private readonly string[] _places;

    public NameSwapper(string folder, Tokenizer tokenizer)
    {
        _tokenizer = tokenizer;
        _given = ListReader.Words(folder, "given-names.txt");
        _family = ListReader.Words(folder, "family-names.txt");
        _organizations = ListReader.Lines(folder, "organizations.txt");
        _places = [.. ListReader.Lines(folder, "places.txt"), .. ListReader.Lines(folder, "cities.txt")];
    }

    /// <summary>Changes the names of one document.</summary>
    /// <param name="sentences">Words and labels of its sentences.</param>
    /// <param name="random">What draws the names.</param>
    public List<(ImmutableArray<Token> Tokens, int[] Labels)> Swap(
        IEnumerable<(ImmutableArray<Token> Tokens, int[] Labels)> sentences, Random random)
    {
        Dictionary<string, string[]> chosen = new(StringComparer.Ordinal);
        List<(ImmutableArray<Token>, int[])> swapped = [];
        foreach ((ImmutableArray<Token> tokens, int[] labels) in sentences)
        {
            List<Token> words = [];
            List<int> kinds = [];
            for (int start = 0; start < labels.Length;)
            {
                int end = start + 1;
                while (labels[start] != NameLabels.Outside && end < labels.Length && NameLabels.CanFollow(labels[start], labels[end])
                    && labels[end] != NameLabels.Outside && !NameLabels.IsFirst(labels[end]))
                {
                    end++;
                }

                AddSpan(tokens.AsSpan()[start..end], labels[start], chosen, random, words, kinds);
                start = end;
            }

            swapped.Add(([.. words.Select((token, i) => token with { Index = i, Span = new TextSpan(i, i + 1) })], [.. kinds]));
        }

        return swapped;
    }

    private void AddSpan(
        ReadOnlySpan<Token> span, int label, Dictionary<string, string[]> chosen, Random random, List<Token> words, List<int> labels)
    {
        if (label == NameLabels.Outside || NameLabels.KindOf(label) == NameKind.Group)
        {
            foreach (Token token in span)
            {
                words.Add(token);
                labels.Add(label == NameLabels.Outside ? label : words.Count > 0 && labels.Count > 0 && token != span[0] ? label + 1 : label);
            }

            return;
        }

        string written = $"{label} {string.Join(' ', span.ToArray().Select(token => token.Form))}";
        if (!chosen.TryGetValue(written, out string[]? other))
        {
            chosen[written] = other = Draw(NameLabels.KindOf(label), span, chosen, random);
        }

        for (int i = 0; i < other.Length; i++)
        {
            words.Add(span[0] with { Form = other[i], Upos = other[i] is "-" ? "PUNCT" : other[i] is "of" or "for" ? "ADP" : "PROPN" });
            labels.Add(i == 0 ? label : label + 1);
        }
    }

    private string[] Draw(NameKind kind, ReadOnlySpan<Token> span, Dictionary<string, string[]> chosen, Random random)
    {
        if (kind != NameKind.Person)
        {
            string[] list = kind == NameKind.Organization ? _organizations : _places;
            string phrase = list[random.Next(list.Length)];
            return [.. _tokenizer.Tokenize(phrase, new TextSpan(0, phrase.Length)).Select(word => word.Span.Of(phrase))];
        }

        if (span.Length == 1)
        {
            // A bare family name follows the full name's change.
            string form = " " + span[0].Form;
            string[]? full = chosen.FirstOrDefault(pair => pair.Key.EndsWith(form, StringComparison.Ordinal) && pair.Value.Length > 1).Value;
            return full is not null ? [full[^1]] : [random.Next(2) == 0 ? _given[random.Next(_given.Length)] : _family[random.Next(_family.Length)]];
        }

        return span.Length == 2 || random.Next(2) == 0
            ? [_given[random.Next(_given.Length)], _family[random.Next(_family.Length)]]
            : [_given[random.Next(_given.Length)], _given[random.Next(_given.Length)], _family[random.Next(_family.Length)]];
    }
}
