using System.Collections.Immutable;
using Dragoman.Language.Morphology;

namespace Dragoman.Language.Parsing;

/// <summary>Mends with the tree what the words before it left open: "shelled" is a past tense where it has a subject and no auxiliary.</summary>
/// <remarks>Of such verbs in the training parts of EWT and GUM 4,345 are past tenses (VBD) and 4 participles (VBN).</remarks>
public static class FiniteVerbs
{
    /// <summary>Turns participles that stand as finite verbs into past tenses.</summary>
    /// <param name="tags">The tags of each word.</param>
    /// <param name="arcs">The arc of each word.</param>
    public static ImmutableArray<TagClass> Mend(ImmutableArray<TagClass> tags, IReadOnlyList<Arc> arcs)
    {
        ArgumentNullException.ThrowIfNull(arcs);
        int?[] subjectOf = new int?[tags.Length];
        bool[] hasAuxiliary = new bool[tags.Length];
        for (int i = 0; i < tags.Length; i++)
        {
            if (arcs[i].Head is not { } head)
            {
                continue;
            }

            subjectOf[head] = arcs[i].Relation == "nsubj" ? i : subjectOf[head];
            hasAuxiliary[head] |= arcs[i].Relation is "aux" or "aux:pass" or "cop";
        }

        ImmutableArray<TagClass>.Builder mended = ImmutableArray.CreateBuilder<TagClass>(tags.Length);
        for (int i = 0; i < tags.Length; i++)
        {
            bool isFinite = tags[i] is { Upos: "VERB", Xpos: "VBN" } && subjectOf[i] is not null && !hasAuxiliary[i];
            mended.Add(isFinite && subjectOf[i] is { } subject ? PastFor(tags[subject]) : tags[i]);
        }

        return mended.MoveToImmutable();
    }

    private static TagClass PastFor(TagClass subject)
    {
        string number = subject.Features.Contains("Number=Plur", StringComparison.Ordinal) ? "Plur" : "Sing";
        string person = subject.Features.Contains("Person=1", StringComparison.Ordinal) ? "1"
            : subject.Features.Contains("Person=2", StringComparison.Ordinal) ? "2" : "3";
        return new TagClass("VERB", "VBD", $"Mood=Ind|Number={number}|Person={person}|Tense=Past|VerbForm=Fin");
    }
}
