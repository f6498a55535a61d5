using Dragoman.Language.Annotation;
using Dragoman.Reading.Segmenting;

namespace Dragoman.Reading.Tests.Segmenting;

public sealed class SegmentFinderTests
{
    private const string Body = "The two delegations met behind closed doors for three hours, and agreed to meet again in the spring.";
    private const string More = "Neither side would say what had been on the table, but both called the talks useful.";

    private static readonly SegmentFinder _finder = new();

    public static TheoryData<string, SegmentKind> Debris => new()
    {
        { "Leave a Reply", SegmentKind.Form },
        { "Fill in your details below or click an icon to log in:", SegmentKind.Form },
        { "You are commenting using your Elsewhere account. ( Log Out / Change )", SegmentKind.Form },
        { "Connecting to %s", SegmentKind.Form },
        { "Your email address will not be published. Required fields are marked *", SegmentKind.Form },
        { "3 Comments", SegmentKind.Form },
        { "Sign up for our daily newsletter", SegmentKind.Form },
        { "Already have an account? Log in", SegmentKind.Form },
        { "Share this:", SegmentKind.Navigation },
        { "Click to share on Twitter (Opens in new window)", SegmentKind.Navigation },
        { "Follow us on Facebook and Telegram.", SegmentKind.Navigation },
        { "Read more", SegmentKind.Navigation },
        { "Tags: Balkans, diplomacy", SegmentKind.Navigation },
        { "Site Map | Archives | Alerts | RSS | Contact", SegmentKind.Navigation },
        { "© 2018 Example Press. All rights reserved. Write to the desk.", SegmentKind.Licence },
        { "4 min read", SegmentKind.Navigation },
        { "© 1995 The Example Times. All rights reserved.", SegmentKind.Licence },
        { "Copyright 2014 Example Media Ltd", SegmentKind.Licence },
        { "This work is licensed under a Creative Commons Attribution 3.0 Unported License.", SegmentKind.Licence },
        { "This material may not be published, broadcast, rewritten or redistributed.", SegmentKind.Licence },
        { "(Reporting by Ana Horvat in Zagreb; Editing by J. Smith)", SegmentKind.Credit },
        { "Additional reporting by Ana Horvat", SegmentKind.Credit },
        { "Ana Horvat contributed to this report.", SegmentKind.Credit },
        { "We use cookies to give you the best experience on our website.", SegmentKind.Notice },
        { "Advertisement", SegmentKind.Notice },
        { "Story continues below advertisement", SegmentKind.Notice },
        { "Subscribe to continue reading.", SegmentKind.Notice },
        { "The views expressed in this article are the author's own.", SegmentKind.Notice },
    };

    public static TheoryData<string, string> Datelines => new()
    {
        { "TEHRAN - ", "Officials confirmed the visit on Monday." },
        { "NAIROBI, Oct 16 (Reuters) - ", "Officials confirmed the visit on Monday." },
        { "KABUL (AP) — ", "Officials confirmed the visit on Monday." },
        { "DUBAI, United Arab Emirates (AP) -- ", "Officials confirmed the visit on Monday." },
        { "MOSCOW, July 9. /TASS/. ", "Officials confirmed the visit on Monday." },
        { "BEIJING, Aug. 16 (Xinhua) -- ", "Officials confirmed the visit on Monday." },
        { "GENEVA, 12 March 2012 — ", "Officials confirmed the visit on Monday." },
        { "ISLAMABAD: ", "Officials confirmed the visit on Monday." },
        { "PARIS/BERLIN, Nov 3 (Reuters) - ", "Officials confirmed the visit on Monday." },
        { "New Delhi, Aug 16 (PTI) ", "Officials confirmed the visit on Monday." },
        { "Washington (CNN) ", "Officials confirmed the visit on Monday." },
        { "NEW DELHI, June 24 ", "Officials confirmed the visit on Monday." },
        { "(CNN) — ", "Officials confirmed the visit on Monday." },
        { "Sarajevo — ", "Officials confirmed the visit on Monday." },
        { "Thursday, May 7, 2015 ", "On Tuesday, officials confirmed the visit." },
        { "UNITED NATIONS, Sept. 3 – ", "“We shall go on,” the envoy said." },
    };

    [Theory]
    [MemberData(nameof(Debris))]
    public void Find_DebrisInItsOwnParagraph_IsSetApart(string line, SegmentKind kind)
    {
        string[] cut = Cut($"{Body}\n\n{More}\n\n{line}");

        Assert.Equal([$"Body: {Body}", $"Body: {More}", $"{kind}: {line}"], cut);
    }

    [Theory]
    [InlineData("All content by Example Agency is licensed under a Creative Commons Attribution 4.0 International License.", SegmentKind.Licence)]
    [InlineData("© 2019 Example News.", SegmentKind.Licence)]
    [InlineData("All rights reserved.", SegmentKind.Licence)]
    [InlineData("Reporting by Ana Horvat; editing by John Smith", SegmentKind.Credit)]
    [InlineData("(Reporting by Ana Horvat; Editing by A. Smith)", SegmentKind.Credit)]
    [InlineData("(Reuters)", SegmentKind.Credit)]
    [InlineData("Follow us on Twitter.", SegmentKind.Navigation)]
    public void Find_DebrisGluedToTheEnd_IsCutOff(string line, SegmentKind kind)
    {
        Assert.Equal([$"Body: {Body} {More}", $"{kind}: {line}"], Cut($"{Body} {More} {line}"));
    }

    [Theory]
    [InlineData("The publisher holds the copyright 1995 edition and will not license it.")]
    [InlineData("Share prices fell in Zagreb after the talks ended without a paper.")]
    [InlineData("More than forty villages were left without power.")]
    [InlineData("The minister said the licence would be withdrawn.")]
    public void Find_NewsThatSoundsLikeDebris_StaysBody(string line)
    {
        Assert.Equal([$"Body: {Body}", $"Body: {line}"], Cut($"{Body}\n\n{line}"));
    }

    [Theory]
    [MemberData(nameof(Datelines))]
    public void Find_DatelineBeforeText_IsSetApart(string dateline, string text)
    {
        Assert.Equal([$"Dateline: {dateline.Trim()}", $"Body: {text}"], Cut(dateline + text));
    }

    [Theory]
    [InlineData("Turkey – a member of the alliance – has offered troops to guard the airport.")]
    [InlineData("The talks - the first in a year - ended on Friday without a paper.")]
    [InlineData("Friday, July 21, 2017 was the day on which the siege began.")]
    [InlineData("On Monday — a holiday — Moscow said nothing at all about the visit.")]
    [InlineData("NATO-led troops guard the airport, and will do so until May.")]
    public void Find_SentenceThatOpensLikeADateline_StaysWhole(string text) => Assert.Equal([$"Body: {text}"], Cut(text));

    [Fact]
    public void Find_LeadingDate_IsAHeaderAndGivesTheDay()
    {
        Segmentation found = _finder.Find($" date 1995-11-02 {Body}");

        Assert.Equal(new DateOnly(1995, 11, 2), found.HeaderDay);
        Assert.Equal([SegmentKind.Header, SegmentKind.Body], found.Segments.Select(s => s.Kind));
        Assert.Equal(new TextSpan(1, 16), found.Segments[0].Span);
    }

    [Fact]
    public void Find_TitleBehindTheHeader_IsAHeadlineThoughItEndsInAStop()
    {
        Assert.Equal(
            ["Header: date 1995-11-02", "Headline: After Ohio Opening, Envoys Brace for Long Talks.", $"Body: {Body}"],
            Cut($"date 1995-11-02 After Ohio Opening, Envoys Brace for Long Talks.\n\n{Body}"));
    }

    [Fact]
    public void Find_HeadOfAnArticle_IsToldLineByLine()
    {
        Assert.Equal(
            [
                "Headline: Envoys arrive for talks at air base",
                "Credit: By Ana Horvat",
                "Dateline: Wednesday, November 1, 1995",
                "Caption: pilots' quarters at the base in 1990.",
                $"Body: {Body}",
                "Headline: A Long Road",
                $"Body: {More}",
            ],
            Cut($"Envoys arrive for talks at air base\n\nBy Ana Horvat\n\nWednesday, November 1, 1995\n\npilots' quarters at the base in 1990.\n\n{Body}\n\nA Long Road\n\n{More}"));
    }

    [Theory]
    [InlineData("An envoy waves as he leaves the base in Ohio, Nov. 2, 1995. ", "Photo: Ivan Petrov / Example Press via AFP")]
    [InlineData("An envoy waves as he leaves the base in Ohio. ", "(AP Photo/Ivan Petrov)")]
    [InlineData("An envoy waves as he leaves the base in Ohio. ", "Image: Ministry of Defence.")]
    [InlineData("An envoy waves as he leaves the base in Ohio. ", "REUTERS/Ivan Petrov")]
    [InlineData("An envoy waves as he leaves the base in Ohio ", "[File: Ivan Petrov/Reuters]")]
    [InlineData("An envoy waves as he leaves the base in Ohio. ", "(Photo by Ivan Petrov/AFP via Getty Images)")]
    [InlineData("An envoy waves as he leaves the base in Ohio. ", "Photo credit: Ivan Petrov")]
    public void Find_WordsUnderAPicture_AreCaptionAndCredit(string caption, string credit)
    {
        Assert.Equal(
            [$"Body: {Body}", $"Caption: {caption.Trim()}", $"Credit: {credit}", $"Body: {More}"],
            Cut($"{Body}\n\n{caption}{credit}\n\n{More}"));
    }

    [Fact]
    public void Find_EmbeddedPost_HasItsAuthorAndDay()
    {
        string text = $"{Body}\n\nThe road to the base is closed. No word yet from the envoys. — Jane Doe (@jane_doe) November 2, 2015\n\n{More}";

        Segment post = _finder.Find(text).Segments[1];

        Assert.Equal((SegmentKind.Tweet, "Jane Doe", new DateOnly(2015, 11, 2)), (post.Kind, post.Author, post.Day));
        Assert.StartsWith("The road to the base", post.Span.Of(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_AuthorOfAPostInItsOwnParagraph_TakesThePostAboveIn()
    {
        Assert.Equal(
            [$"Body: {Body}", "Tweet: The road to the base is closed.⏎⏎— Jane Doe (@jane_doe) November 2, 2015", $"Body: {More}"],
            Cut($"{Body}\n\nThe road to the base is closed.\n\n— Jane Doe (@jane_doe) November 2, 2015\n\n{More}"));
    }

    [Fact]
    public void Find_TextBehindAPost_IsBodyAgain()
    {
        Assert.Equal(
            ["Tweet: The road is closed. — Jane Doe (@jane_doe) November 2, 2015", $"Body: {Body}"],
            Cut($"The road is closed. — Jane Doe (@jane_doe) November 2, 2015 {Body}"));
    }

    [Fact]
    public void Find_RelatedLinkBetweenSentences_IsCutOutWithoutItsLabel()
    {
        Assert.Equal(
            [$"Body: {Body}", "Navigation: (RELATED:", "Related: Envoys Fail (Again) To Agree", "Navigation: )", $"Body: {More}"],
            Cut($"{Body} (RELATED: Envoys Fail (Again) To Agree) {More}"));
    }

    [Fact]
    public void Find_RelatedLinkWithinASentence_DoesNotTearIt()
    {
        string text = "The envoy who led the talks (RELATED: Envoys Fail To Agree) said that they would go on until the spring.";

        Assert.Equal([$"Body: {text}"], Cut(text));
    }

    [Fact]
    public void Find_LinkInALineOfItsOwn_IsRelated()
    {
        Assert.Equal(
            [$"Body: {Body}", "Navigation: Read more:", "Related: Envoys fail to agree on the corridor", $"Body: {More}"],
            Cut($"{Body}\n\nRead more: Envoys fail to agree on the corridor\n\n{More}"));
    }

    [Fact]
    public void Find_TitlesUnderRelatedStories_AreRelated()
    {
        Assert.Equal(
            [$"Body: {Body}", "Navigation: Related stories", "Related: Envoys fail to agree on the corridor", "Related: Siege lifted after three years"],
            Cut($"{Body}\n\nRelated stories\n\nEnvoys fail to agree on the corridor\n\nSiege lifted after three years"));
    }

    [Fact]
    public void Find_ShortLinesOfAForm_BelongToIt()
    {
        Assert.Equal(
            [$"Body: {Body}", "Form: Leave a Reply", "Form: Your nickname here", "Form: Email", $"Body: {More}"],
            Cut($"{Body}\n\nLeave a Reply\n\nYour nickname here\n\nEmail\n\n{More}"));
    }

    [Theory]
    [InlineData("Friday, July 21, 2017")]
    [InlineData("Mar 15, 7:10 AM EDT")]
    [InlineData("Updated: 2008-10-23 22:16")]
    [InlineData("Published: October 10 2008 03:00 | Last updated: October 10 2008 03:00")]
    public void Find_LineWithTheDay_IsADateline(string line) =>
        Assert.Equal(["Headline: Envoys meet", $"Dateline: {line}", $"Body: {Body}"], Cut($"Envoys meet\n\n{line}\n\n{Body}"));

    [Fact]
    public void Find_HardWrappedLines_AreOneParagraph()
    {
        string text = "The two delegations met behind closed doors for three hours\nand agreed to meet again in the spring, when the snow on the\npasses has gone.\n\n" + More;

        Assert.Equal(2, _finder.Find(text).Segments.Length);
    }

    [Fact]
    public void Find_LinesWithoutEmptyLinesBetween_AreParagraphs() =>
        Assert.Equal([$"Body: {Body}", $"Body: {More}"], Cut($"{Body}\r\n{More}\r\n"));

    [Fact]
    public void Find_OneLineWithoutStop_IsBodyWhenItIsAll() => Assert.Equal(["Body: Talks resume in Ohio"], Cut("Talks resume in Ohio"));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\u00A0")]
    public void Find_NoWord_GivesNoSegment(string text) => Assert.Empty(_finder.Find(text).Segments);

    [Theory]
    [InlineData("a\ud800b. \udc00\u0001\u0002 (@")]
    [InlineData("— (@x) — (@) (@toolonghandle_toolonghandle_toolong) (RELATED:")]
    [InlineData("date 2021-13-45 date")]
    [InlineData("((((((((((()))))))))) [[[]]] Photo: (AP")]
    [InlineData("***\n\n- - -\n\n. . .")]
    [InlineData("By \n\n© \n\nBY 2021")]
    public void Find_OddText_GivesOrderedSegmentsThatCoverAllButWhiteSpace(string text) => AssertSound(text);

    [Theory]
    [InlineData("word ")]
    [InlineData("All rights reserved. ")]
    [InlineData("(RELATED: A Title) ")]
    [InlineData("X — Y (@z) July 9, 2021 ")]
    [InlineData("((((")]
    [InlineData("(@")]
    [InlineData("\"")]
    [InlineData("A — ")]
    [InlineData("A. ")]
    [InlineData("a\n")]
    public void Find_MegabyteOfOneSort_TakesTimeByItsLength(string part) =>
        AssertSound(string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)));

    private static void AssertSound(string text)
    {
        int at = 0;
        foreach (Segment segment in _finder.Find(text).Segments)
        {
            Assert.True(segment.Span.Start >= at && segment.Span.Length > 0 && segment.Span.End <= text.Length);
            Assert.True(ParagraphSplitter.Trimmed(text, at, segment.Span.Start).Length == 0, "Something between segments is lost.");
            at = segment.Span.End;
        }

        Assert.Equal(0, ParagraphSplitter.Trimmed(text, at, text.Length).Length);
    }

    private static string[] Cut(string text) =>
        [.. _finder.Find(text).Segments.Select(s => $"{s.Kind}: {s.Span.Of(text).Replace('\n', '⏎')}")];
}
