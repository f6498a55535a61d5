using System.Collections.Immutable;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Politics;
using Dragoman.Politics.Records;
using Dragoman.Reading;
using Dragoman.Reading.Dating;

namespace Dragoman.Evaluation.Events;

/// <summary>Codes articles and single sentences, the whole way of a document.</summary>
internal sealed class ArticleCoder
{
    private readonly LanguagePipeline _language;
    private readonly CodingPipeline _coding;

    public ArticleCoder(string modelPath, string dataFolder)
    {
        _language = LanguagePipeline.Load(modelPath);
        _coding = CodingPipeline.Load(dataFolder);
    }

    /// <summary>Analyses and codes the articles of files and folders.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="daysFile">When each article was published.</param>
    /// <exception cref="FaultException">An article or the file of days cannot be read.</exception>
    public IEnumerable<(AnalysedArticle Analysis, CodedArticle Coded)> Code(IEnumerable<string> paths, string daysFile)
    {
        DaysFile days = DaysFile.Read(daysFile);
        if (!days.Faults.IsEmpty)
        {
            throw new FaultException(days.Faults[0]);
        }

        foreach (ReadOutcome outcome in ArticleReader.Read(paths, new ReadingOptions { Days = days.Days }))
        {
            if (outcome.Fault is { } fault)
            {
                throw new FaultException(fault);
            }

            if (outcome.Article is { } article)
            {
                yield return Code(article);
            }
        }
    }

    /// <summary>Analyses and codes a sentence as an article of its own.</summary>
    public (AnalysedArticle Analysis, CodedArticle Coded) CodeSentence(string id, string text, DateOnly? day) => Code(new Article
    {
        Id = id,
        Text = text,
        Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
        Published = day is { } known ? new PublishedDay(known, DaySource.Given) : null,
    });

    /// <summary>The events of a sentence, the most confident first.</summary>
    public ImmutableArray<CodedEvent> EventsOf(string id, string text, DateOnly? day) => MostConfidentFirst(CodeSentence(id, text, day).Coded);

    /// <summary>The events of an article, the most confident first.</summary>
    public static ImmutableArray<CodedEvent> MostConfidentFirst(CodedArticle coded) =>
        [.. coded.Records.OfType<CodedEvent>().OrderByDescending(found => found.Confidence).ThenBy(found => found.Span)];

    private (AnalysedArticle Analysis, CodedArticle Coded) Code(Article article)
    {
        AnalysedArticle analysis = _language.Analyse(article);
        return (analysis, _coding.Code(analysis));
    }
}
