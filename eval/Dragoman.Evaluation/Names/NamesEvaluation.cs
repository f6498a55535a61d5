using System.Collections.Immutable;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Naming;

namespace Dragoman.Evaluation.Names;

/// <summary>Compares the names found in gold words, with predicted tags, with those of IOB2 files.</summary>
internal static class NamesEvaluation
{
    private static readonly (string Name, NameKind Kind)[] _kinds =
        [("PER", NameKind.Person), ("ORG", NameKind.Organization), ("LOC", NameKind.Place)];

    public static void Run(string modelPath, IEnumerable<string> paths)
    {
        LanguagePipeline pipeline = LanguagePipeline.Load(modelPath);
        NameFinder finder = NameFinder.Load(ModelFile.Load(modelPath));
        HashSet<(int, NameKind, int, int)> gold = [];
        HashSet<(int, NameKind, int, int)> found = [];
        int sentenceCount = 0;
        foreach (List<LabelledSentence> document in paths.SelectMany(LabelledSentence.ReadDocuments))
        {
            ImmutableArray<Sentence> sentences =
                [.. document.Select((sentence, i) => Renumber(pipeline.Parse(sentence.Forms), i))];
            foreach (Name name in finder.Find(sentences))
            {
                _ = found.Add((sentenceCount + name.Sentence, name.Kind, name.FirstToken, name.EndToken));
            }

            for (int i = 0; i < document.Count; i++)
            {
                gold.UnionWith(document[i].Names().Select(name => (sentenceCount + i, name.Kind, name.First, name.End)));
            }

            sentenceCount += document.Count;
        }

        // Groups are no kind of the files, and a nationality that we call a group is no mistake there.
        _ = found.RemoveWhere(name => name.Item2 == NameKind.Group);
        Print("names", gold, found);
        foreach ((string name, NameKind kind) in _kinds)
        {
            Print(name, [.. gold.Where(of => of.Item2 == kind)], [.. found.Where(of => of.Item2 == kind)]);
        }
    }

    private static void Print(string name, HashSet<(int, NameKind, int, int)> gold, HashSet<(int, NameKind, int, int)> found)
    {
        int right = gold.Count(found.Contains);
        double precision = found.Count == 0 ? 0 : (double)right / found.Count;
        double recall = gold.Count == 0 ? 0 : (double)right / gold.Count;
        Console.WriteLine($"{name}_precision {precision:F4}");
        Console.WriteLine($"{name}_recall {recall:F4}");
        Console.WriteLine($"{name}_f1 {(right == 0 ? 0 : 2 * precision * recall / (precision + recall)):F4}");
    }

    private static Sentence Renumber(Sentence sentence, int index) => new(index, sentence.Segment, sentence.Tokens);
}
