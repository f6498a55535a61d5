using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Entering;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Terminal;

/// <summary>Briefings of a ledger whose articles try to be more than text.</summary>
public sealed partial class BriefingTests : IDisposable
{
    private const string Text = "Iran <script>alert(1)</script> visited | the *Taliban* & \"others\" [^1].\nThe Taliban denied \u0007 it.";

    private readonly NewsFolder _folder = new();

    public BriefingTests()
    {
        using LedgerFile ledger = LedgerFile.Open(Ledger);
        ledger.Enter(Article("a", "Herald", "javascript:alert(1)", Text, Event("visited", Text)));
        ledger.Enter(Article("b", "<b>Post</b>", "https://post.example/?a=1&b=2", Text, Event("visited", Text)));
        ledger.Enter(Article("c", "Post", null, Text, Event("denied", Text) with { Realis = Realis.Negated }));
        ledger.Enter(Article("d", "Post", null, Text, Event("visited", Text) with { Realis = Realis.Future, Date = null }));
        ledger.Enter(Article("gdelt:1", "Gazette", null, "", Event("", "") with { Type = "AGREE", Mode = "" }), new EntryOptions { Origin = "gdelt" });
    }

    private string Ledger => _folder.PathOf("b.ledger");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Html_EachSentenceOpensItsWords()
    {
        string page = Briefing("html");

        string[] sentences = [.. Sentence().Matches(page).Select(match => match.Value)];
        Assert.True(sentences.Length >= 4);
        Assert.All(sentences, sentence => Assert.Matches("(?s)<details>.*<summary>.*</summary>.*<figure>.*(<blockquote>.*<mark>visited</mark>|<mark>denied</mark>|without evidence).*<figcaption>", sentence));
        Assert.Equal(sentences.Length, page.Split("<li><details>").Length - 1);
    }

    [Fact]
    public void Html_HoldsNoTagOfAnArticle()
    {
        string page = Briefing("html");

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', page);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://post.example/?a=1&amp;b=2\"", page, StringComparison.Ordinal);
        Assert.Contains("without evidence: imported from gdelt (event/test)", page, StringComparison.Ordinal);
        // Nothing is fetched from elsewhere.
        Assert.DoesNotMatch("(?i)<(link|img|iframe|object)|@import|url\\(", page);
    }

    [Fact]
    public void Html_IsBalanced()
    {
        string page = Briefing("html");

        foreach (string tag in (string[])["html", "head", "body", "main", "section", "ul", "li", "details", "summary", "figure", "blockquote", "figcaption", "table", "tr"])
        {
            Assert.Equal(Regex.Count(page, $@"<{tag}[\s>]"), Regex.Count(page, $"</{tag}>"));
        }
    }

    [Fact]
    public void Markdown_EachSentenceLeadsToANote()
    {
        string[] lines = Briefing("markdown").Split('\n');

        string[] sentences = [.. lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal))];
        Assert.True(sentences.Length >= 4);
        Assert.All(sentences, sentence => Assert.Matches(@"(\[\^[0-9]+\])+$", sentence));
        Assert.Equal(
            sentences.SelectMany(sentence => Note().Matches(sentence).Select(match => match.Value)),
            lines.Where(line => Note().IsMatch(line) && line.StartsWith("[^", StringComparison.Ordinal)).Select(line => Note().Match(line).Value));
        Assert.DoesNotContain(lines, line => line.Contains(" <script", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public void Briefing_OfNothing_IsWhole(string format)
    {
        string empty = _folder.PathOf("empty.ledger");
        LedgerFile.Open(empty).Dispose();

        TerminalRun run = TerminalRun.Of("export", "briefing", "--ledger", empty, "--format", format);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains("Coverage", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_OfNoBriefing_IsAFault() =>
        Assert.Equal(["DR302"], TerminalRun.Of("export", "briefing", "--ledger", Ledger, "--format", "pdf").Faults);

    private string Briefing(string format)
    {
        TerminalRun run = TerminalRun.Of("export", "briefing", "--ledger", Ledger, "--format", format);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        return run.Output;
    }

    private static CodedArticle Article(string id, string outlet, string? address, string text, CodedEvent e) => new(
        new Article
        {
            Id = id,
            Text = text,
            Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
            Outlet = outlet,
            Address = address,
            Published = new PublishedDay(new DateOnly(2021, 7, 9), DaySource.Given),
        },
        ImmutableArray.Create<CodedRecord>(e))
    {
        Sentences = text.Length == 0 ? [] : [new TextSpan(0, text.IndexOf('\n', StringComparison.Ordinal)), new TextSpan(text.IndexOf('\n', StringComparison.Ordinal) + 1, text.Length)],
    };

    private static CodedEvent Event(string word, string text) => new()
    {
        Span = new TextSpan(text.IndexOf(word, StringComparison.Ordinal), text.IndexOf(word, StringComparison.Ordinal) + word.Length),
        Segment = SegmentKind.Body,
        Rule = "event/test",
        Confidence = 0.8,
        Type = "CONSULT",
        Mode = "visit",
        Quad = "verbal cooperation",
        Score = 4,
        Cameo = "042",
        Actors = [new CodedActor("Iran", "IRN", "GOV")],
        Recipients = [new CodedActor("Taliban", "AFG", "REB")],
        Date = new DayInterval(new DateOnly(2021, 7, 7), new DateOnly(2021, 7, 7), DayPrecision.Day),
    };

    [GeneratedRegex("<li><details>.*?</details></li>", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\[\^[0-9]+\]")]
    private static partial Regex Note();
}
