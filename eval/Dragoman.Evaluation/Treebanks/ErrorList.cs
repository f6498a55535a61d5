using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Treebanks;

namespace Dragoman.Evaluation.Treebanks;

/// <summary>Lists the commonest errors on gold words, so that their causes can be mended.</summary>
internal static class ErrorList
{
    private const int Shown = 20;

    /// <summary>Lists errors of tags, relations, heads and lemmas.</summary>
    /// <param name="pipeline">The engine.</param>
    /// <param name="file">A treebank.</param>
    /// <param name="documents">Part of the names of the documents that are looked at ("_news_"); "" for all.</param>
    public static void Run(LanguagePipeline pipeline, string file, string documents)
    {
        using StreamReader reader = new(file);
        List<(string Kind, string Error)> errors = [];
        foreach (ConlluSentence gold in ConlluReader.Read(reader).Where(s => s.Document.Contains(documents, StringComparison.Ordinal)))
        {
            Sentence found = pipeline.Parse([.. gold.Words.Select(word => word.Form)]);
            for (int i = 0; i < gold.Words.Length; i++)
            {
                Compare(gold, found, i, errors);
            }
        }

        foreach (IGrouping<string, (string Kind, string Error)> kind in errors.GroupBy(error => error.Kind, StringComparer.Ordinal))
        {
            Console.WriteLine($"{kind.Key} {kind.Count()}");
            IEnumerable<KeyValuePair<string, int>> commonest = kind.CountBy(error => error.Error, StringComparer.Ordinal)
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Shown);
            foreach ((string error, int count) in commonest)
            {
                Console.WriteLine($"  {count} {error}");
            }
        }
    }

    private static void Compare(ConlluSentence gold, Sentence found, int i, List<(string Kind, string Error)> errors)
    {
        (ConlluWord right, Token token) = (gold.Words[i], found.Tokens[i]);
        if (right.Xpos != token.Xpos)
        {
            errors.Add(("xpos", $"{right.Xpos} as {token.Xpos}"));
        }

        if (right.Lemma != token.Lemma)
        {
            errors.Add(("lemma", $"{right.Form}: {right.Lemma} as {token.Lemma}"));
        }

        string rightRelation = right.Relation.Split(':')[0];
        if (right.Head != token.Head)
        {
            errors.Add(("head", rightRelation));
        }

        if (rightRelation != token.BareRelation)
        {
            errors.Add(("relation", $"{rightRelation} as {token.BareRelation}"));
        }
    }
}
