using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Actors;

/// <summary>Finds who the noun phrases of an article stand for.</summary>
/// <remarks>
/// <para>Names come from the directory, from the article's own names, and from proper nouns of the tree; an unknown person gets
/// country and sector from title, apposition and modifiers, and is remembered by surname. Organs and officials of a state that
/// bear no name of their own stand for the state. Pronouns and descriptions go to the article's reference chains first, then to
/// the nearest prominent phrase that agrees.</para>
/// <para>Thread-safe.</para>
/// </remarks>
public sealed class ActorResolver
{
    private readonly ActorDirectory _directory;

    /// <summary>Makes a resolver.</summary>
    /// <param name="directory">What is known of actors.</param>
    public ActorResolver(ActorDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        _directory = directory;
    }

    /// <summary>Resolves the noun phrases of an article against the directory and the article itself.</summary>
    public ArticleActors Resolve(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleActors(new ActorReading(_directory, article).ReadAll());
    }
}
