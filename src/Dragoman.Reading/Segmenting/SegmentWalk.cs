using Dragoman.Language.Annotation;
using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Segmenting;

/// <summary>One walk over the paragraphs of a text: what came before helps to tell what a paragraph is.</summary>
internal sealed class SegmentWalk(DebrisRules debris, string text, IReadOnlyList<Paragraph> paragraphs)
{
    private const int LongestCaption = 700;
    private const int LongestTweet = 600;
    private const int LongestPost = 300;
    private const int MostZoneTitles = 20;
    private const int MenuStrokes = 3;

    private readonly SegmentList _found = new(text);
    private SegmentKind? _zone;
    private int _zoneLength;
    private bool _bodySeen;
    private bool _isBehindHeader;
    private bool _isBehindDateline;
    private string? _title;
    private DateOnly? _headerDay;
    private WrittenDay? _dateline;

    /// <summary>Walks from the first paragraph to the last.</summary>
    public Segmentation Run()
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            Enter(i);
        }

        return new Segmentation(_found.ToImmutable(), _title, _headerDay, _dateline);
    }

    private ReadOnlySpan<char> Of(TextSpan span) => text.AsSpan(span.Start, span.Length);

    private void Enter(int index)
    {
        Paragraph paragraph = paragraphs[index];
        if (paragraph.Known is { } known)
        {
            EnterKnown(paragraph, known);
            return;
        }

        TextSpan span = _title is null && !_bodySeen ? BehindHeader(paragraph.Span) : paragraph.Span;
        bool isDone = span.Length == 0 || EnterDebris(span) || EnterHeadMatter(span, index) || EnterPicture(span) || EnterTweet(span);
        if (!isDone && !EnterHeading(span, index))
        {
            EnterBody(span);
        }
    }

    private void EnterKnown(Paragraph paragraph, SegmentKind known)
    {
        // The words tell more than the tags: "Leave a Reply" may stand in a heading, a licence in a footer.
        bool mayBeOther = known is SegmentKind.Headline or SegmentKind.Notice or SegmentKind.Related;
        _zone = known == SegmentKind.Related ? _zone : null;
        if (mayBeOther && EnterDebris(paragraph.Span))
        {
            return;
        }

        _zone = null;
        known = known == SegmentKind.Notice && TailOf(paragraph.Span) is { } last ? last.Kind : known;
        switch (known)
        {
            case SegmentKind.Caption:
                EnterCaption(paragraph.Span, CreditFinder.PictureCredit(text, paragraph.Span) ?? paragraph.Span.End);
                break;
            case SegmentKind.Headline:
                EnterHeadline(paragraph.Span);
                break;
            case SegmentKind.Dateline:
                _dateline ??= DatelineFinder.At(Of(paragraph.Span), isFirst: true)?.Written;
                _found.Add(known, paragraph.Span);
                break;
            default:
                _found.Add(known, paragraph.Span, paragraph.Author, paragraph.Day);
                break;
        }
    }

    /// <summary>Sets fields before the text apart, and returns what is left of the paragraph.</summary>
    private TextSpan BehindHeader(TextSpan span)
    {
        bool mayBegin = _found.Last is null or { Kind: SegmentKind.Header };
        if (!mayBegin || HeaderFinder.At(Of(span)) is not { } field)
        {
            return span;
        }

        _headerDay ??= field.Day;
        _isBehindHeader = true;
        if (field.IsTitle)
        {
            _found.Add(SegmentKind.Header, new TextSpan(span.Start, span.Start + field.ValueStart));
            EnterHeadline(new TextSpan(span.Start + field.ValueStart, span.End));
            return new TextSpan(span.End, span.End);
        }

        _found.Add(SegmentKind.Header, new TextSpan(span.Start, span.Start + field.Length));
        return ParagraphSplitter.Trimmed(text, span.Start + field.Length, span.End);
    }

    private bool EnterDebris(TextSpan span)
    {
        bool isOneSentence = span.Length <= DebrisRules.LongestMatch && Sentences.LastStart(text, span, span.Length) == span.Start;
        if (debris.ForParagraph(Of(span), isOneSentence) is { } rule)
        {
            _found.Add(KindOf(rule), span);
            _zone = rule.Reach == DebrisReach.Zone ? rule.Kind : _zone == KindOf(rule) ? _zone : null;
            _zoneLength = 0;
            return true;
        }

        if (RelatedFinder.Line(text, span) is { } link)
        {
            EnterLink(link);
            return true;
        }

        if (Of(span).Count(" | ") >= MenuStrokes && !Sentences.Closes(text, span))
        {
            _found.Add(SegmentKind.Navigation, span);
            return true;
        }

        if (_zone is not { } zone || !GoesOn(zone, span))
        {
            _zone = null;
            return false;
        }

        _zoneLength++;
        _found.Add(zone, span);
        return true;
    }

    /// <summary>What stands above a list of titles is no title; a field named "Email" within a form is no button.</summary>
    private SegmentKind KindOf(DebrisRule rule) => rule.Kind switch
    {
        SegmentKind.Related => SegmentKind.Navigation,
        SegmentKind.Navigation when _zone == SegmentKind.Form && rule.Reach == DebrisReach.Line => SegmentKind.Form,
        _ => rule.Kind,
    };

    /// <summary>Whether a line still belongs to the form, the buttons or the list of titles above it.</summary>
    private bool GoesOn(SegmentKind zone, TextSpan span)
    {
        int words = Wording.Count(Of(span), 26);
        bool isSentence = Sentences.Closes(text, span) && text[span.End - 1] != '?';
        return !isSentence && zone switch
        {
            SegmentKind.Form => words <= 8,
            SegmentKind.Navigation => words <= 3,
            SegmentKind.Related => words is >= 3 and <= 25 && _zoneLength < MostZoneTitles,
            _ => false,
        };
    }

    private void EnterLink(RelatedLink link)
    {
        _found.Add(SegmentKind.Navigation, new TextSpan(link.Whole.Start, link.Title.Start));
        _found.Add(SegmentKind.Related, link.Title);
        _found.Add(SegmentKind.Navigation, new TextSpan(link.Title.End, link.Whole.End));
    }

    /// <summary>A line with the day, or one with the author.</summary>
    private bool EnterHeadMatter(TextSpan span, int index)
    {
        bool isFirst = !_bodySeen;
        if (DatelineFinder.At(Of(span), isFirst) is { } dateline && dateline.Length >= span.Length)
        {
            _dateline ??= dateline.Written;
            _isBehindDateline = true;
            _found.Add(SegmentKind.Dateline, span);
            return true;
        }

        bool isByline = Of(span).StartsWith("By ", StringComparison.Ordinal) || Of(span).StartsWith("BY ", StringComparison.Ordinal);
        if (isByline && (isFirst || index == paragraphs.Count - 1) && Wording.Count(Of(span), 14) <= 14 && !Sentences.Closes(text, span)
            && span.Length > 4 && char.IsUpper(text[span.Start + 3]))
        {
            _found.Add(SegmentKind.Credit, span);
            return true;
        }

        return false;
    }

    private bool EnterPicture(TextSpan span)
    {
        if (span.Length > LongestCaption || CreditFinder.PictureCredit(text, span) is not { } credit)
        {
            return false;
        }

        EnterCaption(span, credit);
        return true;
    }

    private void EnterCaption(TextSpan span, int credit)
    {
        _found.Add(SegmentKind.Caption, new TextSpan(span.Start, credit));
        _found.Add(SegmentKind.Credit, new TextSpan(credit, span.End));
    }

    /// <summary>The line under a post, alone in its paragraph: the paragraph above it is the post.</summary>
    private bool EnterTweet(TextSpan span)
    {
        if (TweetFinder.Next(text, span) is not { } line || line.Span != span)
        {
            return false;
        }

        bool hasPost = _found.Last is { Kind: SegmentKind.Body or SegmentKind.Headline or SegmentKind.Caption } last && last.Span.Length <= LongestTweet
            && last.Span.End < span.Start;
        TextSpan whole = hasPost ? _found.TakeLast().Span.Join(span) : span;
        _found.Add(SegmentKind.Tweet, whole, line.Author, line.Day);
        return true;
    }

    private bool EnterHeading(TextSpan span, int index)
    {
        if (TweetFinder.Next(text, span) is not null || RelatedFinder.Next(text, span) is not null)
        {
            return false;
        }

        SegmentKind? kind = HeadingJudge.KindOf(text, span, new HeadingPlace(
            IsBeforeBody: !_bodySeen,
            IsBehindTitle: _title is not null,
            IsBehindHeader: _isBehindHeader && _title is null,
            IsBehindDateline: _isBehindDateline,
            IsLast: index == paragraphs.Count - 1));
        switch (kind)
        {
            case null:
                return false;
            case SegmentKind.Headline:
                EnterHeadline(span);
                return true;
            default:
                _found.Add(kind.Value, span);
                return true;
        }
    }

    private void EnterHeadline(TextSpan span)
    {
        _title ??= _bodySeen ? null : span.Of(text).Trim();
        _found.Add(SegmentKind.Headline, span);
    }

    private void EnterBody(TextSpan span)
    {
        if (DatelineFinder.At(Of(span), isFirst: !_bodySeen) is { } dateline)
        {
            _dateline ??= dateline.Written;
            _found.Add(SegmentKind.Dateline, new TextSpan(span.Start, span.Start + dateline.Length));
            span = ParagraphSplitter.Trimmed(text, span.Start + dateline.Length, span.End);
        }

        Stack<Segment> tail = new();
        while (TailOf(span) is { } last)
        {
            bool goesOn = tail.Count > 0 && tail.Peek().Kind == last.Kind;
            tail.Push(goesOn ? last with { Span = last.Span.Join(tail.Pop().Span) } : last);
            span = ParagraphSplitter.Trimmed(text, span.Start, last.Span.Start);
        }

        _bodySeen |= span.Length > 0;

        EnterRunningText(span);
        foreach (Segment segment in tail)
        {
            _found.Add(segment.Kind, segment.Span);
        }
    }

    /// <summary>The last sentence of a paragraph where that is no news: a licence, a credit, a notice; null where it is.</summary>
    private Segment? TailOf(TextSpan span)
    {
        if (span.Length == 0)
        {
            return null;
        }

        if (CreditFinder.AgencyCredit(text, span) is { } agency)
        {
            return new Segment(SegmentKind.Credit, new TextSpan(agency, span.End));
        }

        int start = Sentences.LastStart(text, span, DebrisRules.LongestMatch);
        TextSpan last = new(start, span.End);
        return debris.ForSentence(Of(last)) is { } rule ? new Segment(rule.Kind, last) : null;
    }

    private void EnterRunningText(TextSpan span)
    {
        RelatedLink? link = RelatedFinder.Next(text, span);
        TweetLine? tweet = TweetFinder.Next(text, span);
        while (link is not null || tweet is not null)
        {
            int end;
            if (link is { } found && (tweet is null || found.Whole.Start < tweet.Span.Start))
            {
                _found.Add(SegmentKind.Body, new TextSpan(span.Start, found.Whole.Start));
                EnterLink(found);
                end = found.Whole.End;
            }
            else
            {
                // The loop's condition: without a link there is a tweet.
                TweetLine line = tweet!;
                int post = PostStart(new TextSpan(span.Start, line.Span.Start));
                _found.Add(SegmentKind.Body, new TextSpan(span.Start, post));
                _found.Add(SegmentKind.Tweet, new TextSpan(post, line.Span.End), line.Author, line.Day);
                end = line.Span.End;
            }

            span = ParagraphSplitter.Trimmed(text, end, span.End);
            link = link?.Whole.Start < end ? RelatedFinder.Next(text, span) : link;
            tweet = tweet?.Span.Start < end ? TweetFinder.Next(text, span) : tweet;
        }

        _found.Add(SegmentKind.Body, span);
    }

    /// <summary>Where a post begins that runs up to its author: the paragraph's start, or as many last sentences as a post can hold.</summary>
    private int PostStart(TextSpan before)
    {
        if (before.Length <= LongestTweet)
        {
            return before.Start;
        }

        int start = before.End;
        for (TextSpan rest = before; rest.Length > 0;)
        {
            int sentence = Sentences.LastStart(text, ParagraphSplitter.Trimmed(text, rest.Start, rest.End), LongestPost);
            if (before.End - sentence > LongestPost)
            {
                break;
            }

            start = sentence;
            rest = new TextSpan(before.Start, sentence);
        }

        return start;
    }
}
