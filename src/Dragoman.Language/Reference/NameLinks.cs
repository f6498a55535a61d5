using Dragoman.Language.Annotation;

namespace Dragoman.Language.Reference;

/// <summary>Links names that are the same: whole, by surname, by a part, by acronym.</summary>
internal static class NameLinks
{
    private static readonly string[] _smallWords = ["of", "the", "and", "for", "in", "on", "de", "'s", "-", "to"];

    /// <summary>Links each name to the nearest earlier name that it can be another form of.</summary>
    public static void Apply(List<Phrase> phrases, Clusters clusters)
    {
        Dictionary<string, Phrase> whole = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, Phrase> byLast = new(StringComparer.Ordinal);
        Dictionary<string, Phrase> byAcronym = new(StringComparer.Ordinal);
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Name is null)
            {
                continue;
            }

            string key = Key(phrase.Text);
            if (Earlier(phrase, key, whole, byLast, byAcronym) is { } earlier)
            {
                clusters.Join(earlier, phrase);
            }

            _ = whole.TryAdd(key, phrase);
            string[] words = key.Split(' ');
            if (phrase.Name.Kind == NameKind.Person)
            {
                byLast[words[^1]] = phrase;
                byLast[words[0]] = phrase;
            }
            else if (words.Length > 1 && AcronymOf(words) is { Length: > 1 } acronym)
            {
                _ = byAcronym.TryAdd(acronym, phrase);
            }
        }
    }

    /// <summary>First letters of the words that count: "Supreme National Security Council" gives "SNSC".</summary>
    public static string AcronymOf(IEnumerable<string> words) =>
        string.Concat(words.Where(word => !_smallWords.Contains(word) && char.IsUpper(word[0])).Select(word => word[0]));

    private static Phrase? Earlier(
        Phrase phrase,
        string key,
        Dictionary<string, Phrase> whole,
        Dictionary<string, Phrase> byLast,
        Dictionary<string, Phrase> byAcronym)
    {
        if (whole.TryGetValue(key, out Phrase? same))
        {
            return same;
        }

        string[] words = key.Split(' ');
        if (words.Length > 1 && AcronymOf(words) is { Length: > 1 } acronym && whole.TryGetValue(acronym, out Phrase? shorter))
        {
            return shorter;
        }

        if (words.Length == 1 && byAcronym.TryGetValue(key.Replace(".", "", StringComparison.Ordinal), out Phrase? longer))
        {
            return longer;
        }

        if (phrase.Name?.Kind != NameKind.Person || !byLast.TryGetValue(words[^1], out Phrase? person))
        {
            return null;
        }

        // "George Bush" and "Laura Bush" share a surname and are not one person.
        string[] others = Key(person.Text).Split(' ');
        bool isOther = words.Length > 1 && others.Length > 1 && words[0] != others[0] && words[0][0] != others[0][0];
        return isOther ? null : person;
    }

    private static string Key(string text)
    {
        string key = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        return key switch
        {
            "US" or "U.S." or "USA" or "U.S.A." or "U.S" or "United States of America" => "United States",
            "UK" or "U.K." => "United Kingdom",
            "UN" or "U.N." => "United Nations",
            "EU" or "E.U." => "European Union",
            _ => key,
        };
    }
}
