using System.Globalization;
using Dragoman.Evaluation.Scoring;
using Dragoman.Politics.Frames;

namespace Dragoman.Evaluation.Events;

/// <summary>Tells how many of WordNet's verbs of speech, rivalry, contact, motion, possession and dealings some frame of the codebook has.</summary>
/// <remarks>Source of the format: WordNet's manual, cntlist(5WN) and lexnames(5WN).</remarks>
internal static class CoverageCommand
{
    private const int FewestUses = 3;
    private const int MostListed = 60;

    private static readonly SortedDictionary<int, string> _lexicographerFiles = new()
    {
        [32] = "communication",
        [33] = "competition",
        [35] = "contact",
        [38] = "motion",
        [40] = "possession",
        [41] = "social",
    };

    /// <param name="dictionary">The folder of WordNet's <c>cntlist.rev</c>.</param>
    /// <param name="codebook">The frames.</param>
    /// <param name="output">Takes a line a lexicographer file, with its commonest verbs that no frame has.</param>
    public static void Run(string dictionary, Codebook codebook, TextWriter output)
    {
        foreach ((int file, string name) in _lexicographerFiles)
        {
            RightCount share = new();
            List<string> missing = [];
            foreach ((string verb, int uses) in VerbsOf(dictionary, file).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            {
                bool isKnown = IsKnown(codebook, verb);
                share.Add(isKnown);
                if (!isKnown)
                {
                    missing.Add(string.Create(CultureInfo.InvariantCulture, $"{verb} {uses}"));
                }
            }

            output.WriteLine($"verb.{name} {share}\n  {string.Join(", ", missing.Take(MostListed))}");
        }
    }

    // Each verb with the times that WordNet's texts use it in a sense of the file, from three times up.
    private static Dictionary<string, int> VerbsOf(string dictionary, int file)
    {
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        string kind = string.Create(CultureInfo.InvariantCulture, $"2:{file}:");
        foreach (string line in File.ReadLines(Path.Combine(dictionary, "cntlist.rev")))
        {
            string[] fields = line.Split(' ');
            string[] key = fields[0].Split('%');
            if (key[1].StartsWith(kind, StringComparison.Ordinal))
            {
                uses[key[0]] = uses.GetValueOrDefault(key[0]) + int.Parse(fields[2], CultureInfo.InvariantCulture);
            }
        }

        return uses.Where(pair => pair.Value >= FewestUses).ToDictionary(StringComparer.Ordinal);
    }

    private static bool IsKnown(Codebook codebook, string verb)
    {
        string[] parts = verb.Split('_', 2);
        return codebook.FramesOf(FrameKind.Verb, parts[0]).Any(frame => frame.Triggers
            .Any(trigger => trigger.Lemma == parts[0] && trigger.Companion == (parts.Length > 1 ? parts[1] : "")));
    }
}
