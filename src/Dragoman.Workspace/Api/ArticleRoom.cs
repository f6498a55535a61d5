using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of one article tells.</summary>
internal static class ArticleRoom
{
    /// <summary>The article with all its records, also those that a filter of the reader would leave out.</summary>
    internal static ReadArticle Answer(LedgerQuestions questions, string? id)
    {
        string name = Subject.Named("id", id);
        ArticleEntry article = questions.Article(name);
        CodePointOffsets offsets = new(article.Text);
        return new ReadArticle
        {
            Id = article.Id,
            Collection = article.Collection,
            Title = article.Title,
            Outlet = article.Outlet,
            Address = article.Address,
            Published = article.Published,
            Origin = article.Origin,
            Text = article.Text,
            Segments =
            [
                .. article.Segments.Select(segment => new ReadSegment(
                    segment.Kind, offsets.Of(segment.Span.Start), offsets.Of(segment.Span.End), segment.Author, segment.Day, segment.IsNews) { Span = segment.Span }),
            ],
            Records = new RecordReading(questions, name, article).Records(),
            Versions = [.. article.Versions.Select(version => new ReadVersion(version, questions.Difference(name, version.Number)))],
        };
    }
}
