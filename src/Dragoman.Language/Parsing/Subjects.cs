namespace Dragoman.Language.Parsing;

/// <summary>
/// Mends trees in which a predicate has two subjects, or one that belongs to what it says: heads are chosen word by word, and UD lets a
/// predicate have one.
/// </summary>
/// <remarks>Source: Universal Dependencies v2, "nsubj"; a predicate that has a clause for its predicate has a second, <c>nsubj:outer</c>.</remarks>
public static class Subjects
{
    /// <summary>
    /// Leaves a predicate the subject nearest to it, and gives another to the clause that stands between the two; gives a verb behind what
    /// it says ("…, the army said") the subject before it, where that was taken for an apposition.
    /// </summary>
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

        for (int i = 0; i < arcs.Length; i++)
        {
            if (IsSubject(arcs[i]))
            {
                MendTag(arcs, i);
            }
        }
    }

    // "The rebels had surrendered to M23, the army said": what stands between comma and verb says it, and explains nothing.
    private static void MendTag(Arc[] arcs, int subject)
    {
        if (arcs[subject].Head is not { } verb || Told(arcs, subject, verb) is not { } told || TagOf(arcs, told, verb) is not { } tag)
        {
            return;
        }

        arcs[subject] = new Arc(told, HasPassive(arcs, told) ? "nsubj:pass" : "nsubj");
        arcs[tag] = new Arc(verb, "nsubj");
    }

    // What is said between a subject and its verb, where it has no subject of its own.
    private static int? Told(Arc[] arcs, int subject, int verb)
    {
        int told = -1;
        for (int i = subject + 1; i < verb; i++)
        {
            if (arcs[i].Head == verb && arcs[i].Relation == "ccomp")
            {
                told = i;
            }
        }

        return told < 0 || arcs.Any(arc => arc.Head == told && IsSubject(arc)) ? null : told;
    }

    // The apposition that ends right before the verb, with a comma before it and none behind.
    private static int? TagOf(Arc[] arcs, int told, int verb)
    {
        for (int i = told + 1; i < verb; i++)
        {
            if (arcs[i].Relation != "appos" || !IsWithin(arcs, i, told) || !IsWithin(arcs, verb - 1, i))
            {
                continue;
            }

            int first = i;
            while (first > told && IsWithin(arcs, first - 1, i))
            {
                first--;
            }

            return arcs[first].Relation == "punct" ? i : null;
        }

        return null;
    }

    private static bool IsWithin(Arc[] arcs, int word, int top)
    {
        for (int? at = word; at is { } index; at = arcs[index].Head)
        {
            if (index == top)
            {
                return true;
            }
        }

        return false;
    }

    private static Arc Mended(Arc[] arcs, int[] nearest, int subject, int head)
    {
        if (nearest[subject] >= 0)
        {
            // "The attack was one of many, he said": what has a subject of its own is no subject but what is said.
            return new Arc(head, "ccomp");
        }

        if (nearest[head] == subject + 1)
        {
            // "FM Jaishankar was visiting": a title stands before the name that it belongs to.
            return new Arc(subject + 1, "nmod:desc");
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
