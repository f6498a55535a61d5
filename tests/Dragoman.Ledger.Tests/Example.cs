using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests;

/// <summary>Articles and records made by hand, so that no test of the ledger depends on what the coder finds.</summary>
internal static class Example
{
    public const string Text =
        "Iran held talks with the Taliban in Tehran. \"We want peace,\" Zarif said. At least 7,000 troops left. Iran wants calm of the Taliban.";

    public static CodedActor Iran { get; } = new("Iran", "IRN", "GOV");

    public static CodedActor Taliban { get; } = new("Taliban", "AFG", "REB");

    public static CodedActor Zarif { get; } = new("Mohammad Javad Zarif", "IRN", "GOV");

    public static CodedActor Reuters { get; } = new("Reuters", "GBR", "MED");

    public static Article Article(string id, string text = Text, string? published = "2021-07-09") => new()
    {
        Id = id,
        Text = text,
        Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
        Title = "Talks in Tehran",
        Published = published is null ? null : new PublishedDay(Day(published), DaySource.Given),
    };

    /// <summary>An article with one record of each layer, as far as its text has their words.</summary>
    public static CodedArticle Coded(Article article)
    {
        string text = article.Text;
        List<CodedRecord> records = [];
        if (Find(text, "held talks") is { } talks)
        {
            records.Add(Event(talks, "CONSULT") with
            {
                Mode = "visit",
                Contexts = ["diplomatic", "military"],
                Actors = [Iran],
                Recipients = [Taliban],
                Date = new DayInterval(Day("2021-07-07"), Day("2021-07-08"), DayPrecision.Day),
                Place = new CodedPlace("Tehran", "112931", 35.69439, 51.42151, "IRN", PlacePrecision.City),
                Sources = [Reuters, Zarif],
            });
        }

        if (Find(text, "said") is { } said && Find(text, "We want peace") is { } content)
        {
            records.Add(new CodedStatement
            {
                Span = said,
                Segment = SegmentKind.Body,
                Rule = "statement/say",
                Confidence = 0.9,
                Speaker = Zarif,
                Addressee = Taliban,
                Mode = SpeechMode.Direct,
                Content = content,
            });
        }

        if (Find(text, "At least 7,000 troops") is { } troops)
        {
            records.Add(Troops(troops, 7000, null) with { Qualifier = "At least" });
        }

        if (Find(text, "wants") is { } wants)
        {
            records.Add(new CodedTie
            {
                Span = wants,
                Segment = SegmentKind.Body,
                Rule = "tie/want",
                Confidence = 0.7,
                Kind = "wants",
                From = Iran,
                To = Taliban,
                What = "calm",
            });
        }

        return With(article, [.. records]);
    }

    /// <summary>An article with given records; a sentence ends with each full stop, and "Zarif" is the man's name.</summary>
    public static CodedArticle With(Article article, params ImmutableArray<CodedRecord> records) => new(article, records)
    {
        Sentences = [.. Sentences(article.Text)],
        Mentions = Find(article.Text, "Zarif") is { } zarif ? [new ActorMention(Zarif, zarif)] : [],
    };

    public static CodedEvent Event(TextSpan span, string type) => new()
    {
        Span = span,
        Segment = SegmentKind.Body,
        Rule = "event/test",
        Confidence = 0.8125,
        Type = type,
        Actors = [Iran],
        Recipients = [Taliban],
        Quad = "verbal cooperation",
        Score = 2.5,
        Cameo = "040",
    };

    public static CodedQuantity Troops(TextSpan span, double? low, double? high) => new()
    {
        Span = span,
        Segment = SegmentKind.Body,
        Rule = "quantity/test",
        Confidence = 0.6,
        Kind = "troops",
        Low = low,
        High = high,
        Unit = "person",
        Of = "United States",
    };

    public static TextSpan? Find(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and int at ? new TextSpan(at, at + words.Length) : null;

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<TextSpan> Sentences(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '.')
            {
                yield return new TextSpan(start, i + 1);
                start = i + 2;
            }
        }
    }
}
