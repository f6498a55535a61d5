using System.Collections.Immutable;
using Dragoman.Language.Morphology;

namespace Dragoman.Language.Parsing;

/// <summary>Mends trees in which a preposition before a name is read as the "to" of an infinitive: "supplied rockets to Hezbollah".</summary>
/// <remarks>Source: Universal Dependencies v2, by which a nominal takes its preposition as <c>case</c> and is <c>obl</c> of a verb.</remarks>
public static class Prepositions
{
    /// <summary>Makes nominals that stand as open complements behind a preposition obliques of their verb.</summary>
    /// <param name="tags">The tags of each word.</param>
    /// <param name="arcs">The arc of each word; overwritten.</param>
    public static void Mend(ImmutableArray<TagClass> tags, Arc[] arcs)
    {
        ArgumentNullException.ThrowIfNull(arcs);
        for (int i = 0; i < arcs.Length; i++)
        {
            bool isPreposition = tags[i].Upos == "ADP" && arcs[i].Relation == "mark";
            if (isPreposition && arcs[i].Head is { } noun && noun > i && arcs[noun] is { Relation: "xcomp", Head: { } verb }
                && tags[noun].Upos is "PROPN" or "PRON" && !arcs.Any(arc => arc.Head == noun && arc.Relation == "cop"))
            {
                arcs[i] = new Arc(noun, "case");
                arcs[noun] = new Arc(verb, "obl");
            }
        }
    }
}
