using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Naming;

/// <summary>Makes an article agree with itself on what its names are.</summary>
internal static class NameAgreement
{
    /// <summary>Labels the bare family names of persons named in full, and names that were found elsewhere in the article.</summary>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="labels">Labels of their words; changed here.</param>
    public static void Apply(ImmutableArray<Sentence> sentences, int[][] labels)
    {
        Dictionary<string, int[]> votes = CountSingleNames(sentences, labels);
        Dictionary<string, NameKind> known = [];
        foreach ((string word, int[] counts) in votes)
        {
            int best = Array.IndexOf(counts, counts.Max());
            known[word] = (NameKind)best;
        }

        HashSet<string> families = FamilyNames(sentences, labels);
        for (int s = 0; s < labels.Length; s++)
        {
            ImmutableArray<Token> tokens = sentences[s].Tokens;
            for (int i = 0; i < tokens.Length; i++)
            {
                string form = tokens[i].Form;
                bool isFamily = families.Contains(form) && (!votes.TryGetValue(form, out int[]? counts) || counts[0] * 2 >= counts.Sum());
                if (isFamily || known.ContainsKey(form))
                {
                    NameKind kind = isFamily ? NameKind.Person : known[form];
                    labels[s][i] = IsAlone(tokens, labels[s], i) ? NameLabels.First(kind) : labels[s][i];
                }
            }
        }
    }

    private static Dictionary<string, int[]> CountSingleNames(ImmutableArray<Sentence> sentences, int[][] labels)
    {
        Dictionary<string, int[]> votes = new(StringComparer.Ordinal);
        for (int s = 0; s < labels.Length; s++)
        {
            int[] row = labels[s];
            for (int i = 0; i < row.Length; i++)
            {
                bool isSingle = NameLabels.IsFirst(row[i]) && (i + 1 == row.Length || NameLabels.IsFirst(row[i + 1]) || row[i + 1] == NameLabels.Outside);
                string form = sentences[s].Tokens[i].Form;
                if (isSingle && char.IsUpper(form[0]) && form.Length > 1)
                {
                    if (!votes.TryGetValue(form, out int[]? counts))
                    {
                        votes[form] = counts = new int[4];
                    }

                    counts[(int)NameLabels.KindOf(row[i])]++;
                }
            }
        }

        return votes;
    }

    private static HashSet<string> FamilyNames(ImmutableArray<Sentence> sentences, int[][] labels)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        for (int s = 0; s < labels.Length; s++)
        {
            int[] row = labels[s];
            for (int i = 1; i < row.Length; i++)
            {
                bool isLast = row[i] == NameLabels.Later(NameKind.Person) && (i + 1 == row.Length || row[i + 1] != row[i]);
                string form = sentences[s].Tokens[i].Form;
                if (isLast && form.Length > 2 && char.IsUpper(form[0]))
                {
                    _ = found.Add(form);
                }
            }
        }

        return found;
    }

    // A capital word between words that are no names, which the model left outside or took for another kind.
    private static bool IsAlone(ImmutableArray<Token> tokens, int[] labels, int i)
    {
        bool isFree = labels[i] == NameLabels.Outside || NameLabels.IsFirst(labels[i]);
        bool endsHere = i + 1 == labels.Length || labels[i + 1] == NameLabels.Outside || NameLabels.IsFirst(labels[i + 1]);
        bool beginsHere = i == 0 || tokens[i - 1].Upos != "PROPN" || labels[i] != NameLabels.Outside;
        bool noMore = i + 1 == tokens.Length || tokens[i + 1].Upos != "PROPN" || labels[i] != NameLabels.Outside;
        return isFree && endsHere && beginsHere && noMore && tokens[i].Upos is ("PROPN" or "NOUN");
    }
}
