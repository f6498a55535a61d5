namespace Dragoman.Language.Parsing;

/// <summary>Mends trees in which a predicate has two subjects: heads are chosen word by word, and UD lets a predicate have one.</summary>
/// <remarks>Source: Universal Dependencies v2, "nsubj"; a predicate that has a clause for its predicate has a second, <c>nsubj:outer</c>.</remarks>
public static class Subjects
{
    /// <summary>Leaves a predicate the subject nearest to it, and gives another to the clause that stands between the two.</summary>
    /// <param name="arcs">The arc of each word; overwritten.</param>
    public static void Mend(Arc[] arcs)
    {
        ArgumentNullException.ThrowIfNull(arcs);
        int[] nearest = new int[arcs.Length];
        Array.Fill(nearest, -1);
        for (int i = 0; i < arcs.Length; i++)
        {
            if (IsSubject(arcs[i]) && arcs[i].Head is { } head
                && (nearest[head] < 0 || Math.Abs(head - i) < Math.Abs(head - nearest[head])))
            {
                nearest[head] = i;
            }
        }

        for (int i = 0; i < arcs.Length; i++)
        {
            if (IsSubject(arcs[i]) && arcs[i].Head is { } head && nearest[head] != i)
            {
                arcs[i] = Mended(arcs, nearest, i, head);
            }
        }
    }

    private static Arc Mended(Arc[] arcs, int[] nearest, int subject, int head)
    {
        if (nearest[subject] >= 0)
        {
            // "The attack was one of many, he said": what has a subject of its own is no subject but what is said.
            return new Arc(head, "ccomp");
        }

        for (int i = subject + 1; i < head; i++)
        {
            if (arcs[i].Head == head && arcs[i].Relation is "ccomp" or "parataxis" or "advcl" && nearest[i] < 0)
            {
                nearest[i] = subject;
                return new Arc(i, HasPassive(arcs, i) ? "nsubj:pass" : "nsubj");
            }
        }

        return arcs[subject];
    }

    private static bool IsSubject(Arc arc) => arc.Relation is "nsubj" or "nsubj:pass";

    private static bool HasPassive(Arc[] arcs, int predicate) => arcs.Any(arc => arc.Head == predicate && arc.Relation == "aux:pass");
}
