using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Reference;

/// <summary>Finds which phrases of an article stand for the same: names, descriptions, pronouns.</summary>
/// <remarks>
/// <para>Rules over trees, the surest first, in the manner of Lee and others (2013): names that agree; what the syntax
/// says is the same; speakers of quotes; descriptions with the same head or a plain word for their kind; pronouns.</para>
/// <para>It knows grammar and no politics: that "the insurgent group" means the Taliban is for others to know. Thread-safe.</para>
/// </remarks>
public sealed class ReferenceResolver
{
    /// <summary>Finds the chains of an article.</summary>
    /// <param name="sentences">Its parsed sentences.</param>
    /// <param name="names">Its names.</param>
    /// <returns>Chains of two mentions and more, by their first mention. No mention stands in two.</returns>
    public ImmutableArray<ReferenceChain> Resolve(ImmutableArray<Sentence> sentences, ImmutableArray<Name> names)
    {
        List<Phrase> phrases = PhraseFinder.Find(sentences, names);
        Clusters clusters = new(phrases);
        NameLinks.Apply(phrases, clusters);
        ConstructionLinks.Apply(phrases, clusters);
        SpeakerLinks.Apply(phrases, clusters);
        DescriptionLinks.Apply(phrases, clusters);
        PronounLinks.Apply(phrases, clusters);
        return [.. clusters.Found().Select(group => new ReferenceChain([.. group.Select(phrase => phrase.ToMention())]))];
    }
}
