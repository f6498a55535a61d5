using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Frames;

/// <summary>The lemmas under which a word may be looked up: its own, then those that regular inflection allows.</summary>
/// <remarks>A lemmatizer errs on rare verbs ("shelled" as "shel"); the codebook knows the right lemma, so it is tried as well.</remarks>
internal static class WordForms
{
    private static readonly (string Ending, string[] Instead)[] _verbEndings =
        [("ied", ["y"]), ("ed", ["", "e", "ee"]), ("ing", ["", "e"]), ("ies", ["y"]), ("es", ["", "e"]), ("s", [""])];

    private static readonly (string Ending, string[] Instead)[] _nounEndings = [("ies", ["y"]), ("es", ["", "e"]), ("s", [""])];

    /// <summary>The lemma, then what regular inflection makes of the form.</summary>
    public static IEnumerable<string> LemmasOf(Token token)
    {
        yield return token.Lemma.ToLowerInvariant();
        string form = token.Form.ToLowerInvariant();
        (string Ending, string[] Instead)[] endings = token.Upos switch
        {
            "VERB" => _verbEndings,
            "NOUN" or "PROPN" => _nounEndings,
            _ => [],
        };
        foreach ((string ending, string[] instead) in endings)
        {
            if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length < ending.Length + 2)
            {
                continue;
            }

            string stem = form[..^ending.Length];
            foreach (string replacement in instead)
            {
                yield return stem + replacement;
            }

            if (stem[^1] == stem[^2])
            {
                yield return stem[..^1];
            }
        }
    }
}
