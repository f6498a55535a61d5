using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Evaluation.Events;
using Dragoman.Evaluation.Scoring;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Causes;

/// <summary>Sorts the errors in annotated articles and sentences into causes, and counts them.</summary>
internal static class CausesCommand
{
    private const int Commonest = 20;

    /// <summary>Prints every error with its cause, then the commonest causes of articles and of single sentences as tables.</summary>
    /// <param name="goldPath">Gold records of the articles.</param>
    /// <param name="sentencesPath">Single sentences with type and parties of their first event.</param>
    /// <param name="coder">What codes both.</param>
    /// <param name="dataFolder">The word lists.</param>
    /// <param name="daysFile">When the articles were published.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="output">Where it prints.</param>
    public static void Run(
        string goldPath, string sentencesPath, ArticleCoder coder, string dataFolder, string daysFile, string[] articles, TextWriter output)
    {
        Lexicons lexicons = new(dataFolder);
        ILookup<string, ScoredRecord> goldOf = RecordReader.Read(goldPath).ToLookup(record => record.Article);
        ImmutableArray<ErrorCause> ofArticles =
        [
            .. coder.Code(articles, daysFile).Where(article => goldOf.Contains(article.Coded.Article.Id)).SelectMany(article => new RecordCauses(
                lexicons, article.Analysis, [.. goldOf[article.Coded.Article.Id]], [.. RecordJson.Lines(article.Coded).Select(RecordReader.Parse)]).All()),
        ];
        ImmutableArray<ErrorCause> ofSentences =
        [
            .. GsrSentence.Read(sentencesPath).SelectMany(sentence =>
                SentenceCauses.Of(lexicons, sentence, coder.CodeSentence(sentence.Id, sentence.Text, sentence.Day))),
        ];
        foreach (ErrorCause error in ofArticles.Concat(ofSentences))
        {
            output.WriteLine($"{error.Cause}\t{error.Article}\t{error.Words}");
        }

        WriteTable("articles", ofArticles, output);
        WriteTable("single sentences", ofSentences, output);
    }

    private static void WriteTable(string name, ImmutableArray<ErrorCause> errors, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n| {name}: {errors.Length} errors | count |\n| --- | ---: |"));
        foreach (IGrouping<string, ErrorCause> cause in errors.GroupBy(error => error.Cause)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(Commonest))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {cause.Key} | {cause.Count()} |"));
        }
    }
}
