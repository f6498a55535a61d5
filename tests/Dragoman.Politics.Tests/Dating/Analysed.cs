using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Dating;

/// <summary>Makes articles of one hand-built tree, their words joined by spaces, and codes them with the data that ships.</summary>
internal static class Analysed
{
    private static readonly CodingPipeline _pipeline = CodingPipeline.Load(Tree.DataFolder);

    /// <summary>One sentence, words in the form of <see cref="Tree"/>, "|" between them.</summary>
    public static AnalysedArticle Of(string words, DateOnly? published = null)
    {
        Sentence sentence = Tree.Of(words.Replace('|', '\n'));
        // The segment of a tree ends behind the space after its last word.
        string text = string.Join(' ', sentence.Tokens.Select(token => token.Form)) + " ";
        return new AnalysedArticle(
            new Article
            {
                Id = "test",
                Text = text,
                Segments = [sentence.Segment],
                Published = published is { } day ? new PublishedDay(day, DaySource.Given) : null,
            },
            [sentence],
            [],
            []);
    }

    public static CodedArticle Code(string words, DateOnly? published = null) => _pipeline.Code(Of(words, published));

    public static T[] Records<T>(string words, DateOnly? published = null)
        where T : CodedRecord => [.. Code(words, published).Records.OfType<T>()];

    public static string Text(string words, TextSpan span) => span.Of(Of(words).Article.Text);
}
