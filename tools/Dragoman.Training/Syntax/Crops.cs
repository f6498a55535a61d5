using System.Collections.Immutable;

namespace Dragoman.Training.Syntax;

/// <summary>Cuts annotated sentences down to a verb with its subject and its objects: the plain sentences that news is full of and treebanks
/// have few of. The labels of what is left stay right.</summary>
/// <remarks>Source: Şahin and Steedman 2018, Data Augmentation via Dependency Tree Morphing for Low-Resource Languages.</remarks>
internal sealed class Crops(SyntaxData data, Random random)
{
    private const int Longest = 12;
    private const float Dropped = 0.7f;
    private const float DeterminerDropped = 0.4f;

    private static readonly string[] _droppable =
        ["acl", "advcl", "advmod", "amod", "appos", "cc", "conj", "discourse", "dislocated", "nmod", "nummod", "obl", "parataxis", "vocative"];

    private static readonly string[] _bare = ["NNS", "NNP", "NNPS"]; // stand without a determiner

    /// <summary>The crops of those sentences that have one.</summary>
    public IEnumerable<Example> Of(IEnumerable<Example> sentences) => sentences.Select(Crop).OfType<Example>();

    /// <summary>A shorter sentence; null when nothing is left out, or when it has no verb with a subject.</summary>
    public Example? Crop(Example sentence)
    {
        ILookup<int, int> dependents = Enumerable.Range(1, sentence.Length - 1).ToLookup(i => sentence.Heads[i]);
        int root = dependents[0].First();
        if (data.Classes[sentence.Tags[root]].Upos != "VERB" || !dependents[root].Any(i => RelationOf(sentence, i) == "nsubj"))
        {
            return null;
        }

        SortedSet<int> kept = [root];
        Keep(sentence, root, dependents, kept);
        int last = sentence.Length - 1;
        if (sentence.Heads[last] == root && RelationOf(sentence, last) == "punct")
        {
            kept.Add(last);
        }

        return kept.Count <= Longest && kept.Count < last ? Take(sentence, [0, .. kept]) : null;
    }

    private void Keep(Example sentence, int head, ILookup<int, int> dependents, SortedSet<int> kept)
    {
        foreach (int i in dependents[head])
        {
            if (!IsDropped(sentence, i, head))
            {
                kept.Add(i);
                Keep(sentence, i, dependents, kept);
            }
        }
    }

    private bool IsDropped(Example sentence, int position, int head)
    {
        string relation = RelationOf(sentence, position);
        return relation == "punct"
            || (_droppable.Contains(relation, StringComparer.Ordinal) && random.NextSingle() < Dropped)
            || (relation == "det" && _bare.Contains(data.Classes[sentence.Tags[head]].Xpos, StringComparer.Ordinal)
                && random.NextSingle() < DeterminerDropped);
    }

    private string RelationOf(Example sentence, int position)
    {
        string relation = data.Relations[sentence.Relations[position]];
        return relation is "nmod:poss" ? relation : relation.Split(':')[0];
    }

    private Example Take(Example sentence, ImmutableArray<int> kept)
    {
        string[] forms = [.. kept.Select(i => sentence.Forms[i])];
        forms[1] = char.ToUpperInvariant(forms[1][0]) + forms[1][1..];
        return data.ToExample(
            forms,
            new Labels([.. kept.Select(i => sentence.Tags[i])]),
            new Labels([Labels.None, .. kept.Skip(1).Select(i => kept.IndexOf(sentence.Heads[i]))]),
            new Labels([.. kept.Select(i => sentence.Relations[i])]));
    }
}
