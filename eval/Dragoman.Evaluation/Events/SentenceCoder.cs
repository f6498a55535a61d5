using System.Collections.Immutable;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Politics;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Events;

/// <summary>Codes single sentences through the whole way of a document.</summary>
internal sealed class SentenceCoder
{
    private readonly LanguagePipeline _language;
    private readonly CodingPipeline _coding;

    public SentenceCoder(string modelPath, string dataFolder)
    {
        _language = LanguagePipeline.Load(modelPath);
        _coding = CodingPipeline.Load(dataFolder);
    }

    /// <summary>The events of a sentence, the most confident first.</summary>
    public ImmutableArray<CodedEvent> EventsOf(string id, string text, DateOnly? day)
    {
        Article article = new()
        {
            Id = id,
            Text = text,
            Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
            Published = day is { } known ? new PublishedDay(known, DaySource.Given) : null,
        };
        return [.. _coding.Code(_language.Analyse(article)).Records.OfType<CodedEvent>()
            .OrderByDescending(coded => coded.Confidence).ThenBy(coded => coded.Span)];
    }
}
