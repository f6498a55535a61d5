using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Reading.Pages;
using Dragoman.Reading.Segmenting;

namespace Dragoman.Reading.Tests.Pages;

public sealed class PageReaderTests
{
    private const string First = "The two delegations met behind closed doors for three hours on Thursday, and agreed to meet again in the spring, officials said.";
    private const string Second = "Neither side would say what had been on the table, but both called the talks useful, and a third round is likely.";

    /// <summary>A page as a news site of the 2010s would serve it, with all that surrounds an article.</summary>
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en-GB"><head>
          <meta charset="utf-8"><title>Envoys meet at air base &#8211; Example Times</title>
          <meta property="og:title" content="Envoys meet at air base"><meta property="og:site_name" content="Example Times">
          <link rel="canonical" href="https://example.org/1995/envoys-meet">
          <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
            {"@type":"NewsArticle","headline":"Envoys meet","datePublished":"1995-11-02T21:30:00-05:00",
             "author":[{"@type":"Person","name":"Ana Horvat"},{"@type":"Person","name":"Ivan Petrov"}],
             "publisher":{"@type":"Organization","name":"Example Times Ltd"}}]}</script>
          <style>p { color: red }</style>
        </head><body class="single-post has-comments">
          <header><a href="/">Example Times</a><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
          <div id="cookie-banner"><p>We use cookies, and our partners use cookies, to make this site better for you.</p></div>
          <main><article class="post tag-balkans category-world">
            <h1>Envoys meet at air&nbsp;base</h1>
            <p class="byline">By Ana Horvat</p>
            <figure><img src="a.jpg"><figcaption>An envoy waves as he leaves the base. Photo: Ivan Petrov / AFP</figcaption></figure>
            <div class="entry-content">
              <p>DAYTON, Ohio (AP) &mdash; The two delegations met behind <b>closed doors</b> for three hours on Thursday,
                 and agreed to meet again in the spring, officials said.</p>
              <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
              <h2>No paper yet</h2>
              <p>Neither side would say what had been on the table, but both called the talks useful, and a third round is likely.</p>
              <blockquote class="twitter-tweet"><p lang="en">The road to the base is closed.</p>&mdash; Jane Doe (@jane_doe)
                <a href="https://twitter.com/x">November 2, 2015</a></blockquote>
              <p>(RELATED: <a href="/b">Siege Enters Its Fourth Year</a>)</p>
              <p>The mediators will report to the contact group on Friday, and to the council after that, they said in a note.</p>
            </div>
            <aside class="related-posts"><h3>Related stories</h3><ul><li><a href="/c">Siege lifted after three long years</a></li></ul></aside>
            <footer><p>© 1995 Example Times. All rights reserved.</p></footer>
            <div id="respond"><h3>Leave a Reply</h3><form action="/c"><label>Name</label><input><p>Your email address will not be published.</p></form></div>
          </article></main>
          <aside><p>Elsewhere on this site: a long teaser about something else altogether, with many words, and with commas.</p></aside>
          <script>document.write("<p>not text</p>");</script>
          <footer><p>About us, contact, imprint</p></footer>
        </body></html>
        """;

    [Fact]
    public void Read_PageWithDebris_KeepsTheArticleAndSetsTheRestApart()
    {
        Assert.Equal(
            [
                "Headline: Envoys meet at air\u00A0base",
                "Credit: By Ana Horvat",
                "Caption: An envoy waves as he leaves the base.",
                "Credit: Photo: Ivan Petrov / AFP",
                "Dateline: DAYTON, Ohio (AP) —",
                $"Body: {First}",
                "Navigation: Share this:",
                "Navigation: Twitter",
                "Navigation: Facebook",
                "Headline: No paper yet",
                $"Body: {Second}",
                "Tweet: The road to the base is closed.⏎— Jane Doe (@jane_doe) November 2, 2015",
                "Navigation: (RELATED:",
                "Related: Siege Enters Its Fourth Year",
                "Navigation: )",
                "Body: The mediators will report to the contact group on Friday, and to the council after that, they said in a note.",
                "Navigation: Related stories",
                "Related: Siege lifted after three long years",
                "Licence: © 1995 Example Times. All rights reserved.",
                "Form: Leave a Reply",
                "Form: Name",
                "Form: Your email address will not be published.",
            ],
            Cut(Page));
    }

    [Fact]
    public void Read_PageWithDebris_TellsWhereItComesFrom()
    {
        PageMetadata metadata = Content(Page).Metadata;

        Assert.Equal(
            new PageMetadata("Envoys meet at air base", "Example Times", "https://example.org/1995/envoys-meet", "en-GB", "Ana Horvat, Ivan Petrov", new DateOnly(1995, 11, 2)),
            metadata);
    }

    [Fact]
    public void Read_EveryCharacterOfTheText_LeadsBackToThePage()
    {
        PageContent content = Content(Page);
        for (int i = 0; i < content.Text.Length; i++)
        {
            if (char.IsWhiteSpace(content.Text[i]) && content.Text[i] != '\u00A0')
            {
                continue;
            }

            TextSpan? page = content.Map.ToPage(new TextSpan(i, i + 1));

            Assert.NotNull(page);
            Assert.Equal(content.Text[i].ToString(), System.Net.WebUtility.HtmlDecode(page.Value.Of(Page)));
        }
    }

    [Fact]
    public void ToPage_SpanOverTags_IsTheStretchThatHoldsThem()
    {
        PageContent content = Content(Page);
        int at = content.Text.IndexOf("behind closed doors for", StringComparison.Ordinal);

        TextSpan? page = content.Map.ToPage(new TextSpan(at, at + 23));

        Assert.Equal("behind <b>closed doors</b> for", page?.Of(Page));
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='1995-11-21T10:00:00Z'>")]
    [InlineData("<meta name='pubdate' content='Tue, 21 Nov 1995 10:00:00 GMT'>")]
    [InlineData("<meta name='DC.date.issued' content='1995-11-21'>")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":[\"ReportageNewsArticle\"],\"datePublished\":\"1995-11-21\"}]</script>")]
    [InlineData("<script type='application/ld+json'>{broken</script><meta name='date' content='November 21, 1995'>")]
    public void Read_DayInTheHead_IsFound(string head) =>
        Assert.Equal(new DateOnly(1995, 11, 21), Content($"<html><head>{head}</head><body><p>{First}</p></body></html>").Metadata.Published);

    [Fact]
    public void Read_DayInATimeTag_IsFoundButNotThatOfARelatedStory()
    {
        string page = $"<html><body><aside class='related'><time datetime='1990-01-01'>x</time></aside><article><time datetime='1995-11-21T10:00'>Tuesday</time><p>{First}</p></article></body></html>";

        Assert.Equal(new DateOnly(1995, 11, 21), Content(page).Metadata.Published);
    }

    [Theory]
    [InlineData("Envoys meet at air base - Example Times", "Envoys meet at air base")]
    [InlineData("Envoys meet at air base | World | Example", "Envoys meet at air base | World")]
    [InlineData("Envoys meet - and part", "Envoys meet - and part")]
    public void Read_TitleOfThePage_LosesTheNameOfTheSite(string title, string expected) =>
        Assert.Equal(expected, Content($"<html><head><title>{title}</title></head><body><p>{First}</p></body></html>").Metadata.Title);

    [Fact]
    public void Read_TextPartedByLineEnds_HasParagraphs()
    {
        Assert.Equal([$"Body: {First}", $"Body: {Second}"], Cut($"<html><body><div>{First}<br><br>{Second}</div></body></html>"));
    }

    [Fact]
    public void Read_OldPageOfTables_FindsTheCellWithTheText()
    {
        string menu = string.Concat(Enumerable.Range(1, 30).Select(i => $"<a href='/{i.ToString(CultureInfo.InvariantCulture)}'>Page {i.ToString(CultureInfo.InvariantCulture)}</a><br>"));
        string page = $"<html><body><table><tr><td>{menu}</td><td><p>{First}</p><p>{Second}</p></td></tr></table></body></html>";

        Assert.Equal([$"Body: {First}", $"Body: {Second}"], Cut(page).Where(line => line.StartsWith("Body", StringComparison.Ordinal)));
        Assert.DoesNotContain(Cut(page), line => line.Contains("Page 7", StringComparison.Ordinal) && line.StartsWith("Body", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_PageWithinAForm_IsNoForm() =>
        Assert.Equal([$"Body: {First}", $"Body: {Second}"], Cut($"<html><body><form id='aspnetForm'><div><p>{First}</p><p>{Second}</p></div></form></body></html>"));

    [Fact]
    public void Read_FooterOfAQuotation_IsNews() =>
        Assert.Contains("Body: Ana Horvat, in her speech, November 1", Cut($"<html><body><p>{First}</p><p>{First}</p><p>{Second}</p><blockquote><p>{Second}</p><footer>Ana Horvat, in her speech, November 1</footer></blockquote><p>{First}</p></body></html>"));

    [Fact]
    public void Read_TableOfFigures_HasNoHeadings() =>
        Assert.DoesNotContain(Cut($"<html><body><p>{First}</p><table><tr><td>Town</td><td>Dead</td></tr></table><p>{Second}</p></body></html>"), line => line.StartsWith("Headline", StringComparison.Ordinal));

    [Fact]
    public void Read_ShortPage_IsAnArticleAllTheSame() => Assert.Equal(["Body: Talks ended."], Cut("<html><body><p>Talks ended.</p></body></html>"));

    [Theory]
    [InlineData("<html><body><nav><a href='/a'>World</a></nav></body></html>")]
    [InlineData("<html><body><script>var a = 'text';</script></body></html>")]
    [InlineData("<html></html>")]
    [InlineData("<html><body><p hidden>Not to be seen</p><p style='display: none'>nor this</p></body></html>")]
    public void Read_PageWithoutText_IsAFault(string page) =>
        Assert.Equal("DR009", new PageReader().Read(page, "a.html", 1000).Fault?.Number);

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("blockquote")]
    [InlineData("section")]
    public void Read_TenThousandNestedTags_IsAFault(string tag)
    {
        string page = $"<html><body>\n{string.Concat(Enumerable.Repeat($"<{tag}>", 10_000))}{First}</body></html>";

        Fault? fault = new PageReader().Read(page, "a.html", 1000).Fault;

        Assert.Equal("DR008", fault?.Number);
        Assert.Contains("line 2", fault?.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NestingBelowTheLimit_IsRead()
    {
        string page = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 900))}<p>{First}</p></body></html>";

        Assert.Equal([$"Body: {First}"], Cut(page));
    }

    [Fact]
    public void Read_ManyTagsThatCloseThemselves_AreNotDeep()
    {
        string page = $"<html><body><ul>{string.Concat(Enumerable.Repeat("<li>a<br><p>b<img>", 5_000))}</ul><p>{First}</p></body></html>";

        Assert.NotNull(new PageReader().Read(page, "a.html", 1000).Content);
    }

    [Theory]
    [InlineData("<p>One &amp; two &lt;three&gt; &copy 2021 fin")]
    [InlineData("<table><p>before</p><tr><td>cell</td></tr></table><p>a < b and c > d</p>")]
    [InlineData("<b><p>one</b> two</p><i>three")]
    [InlineData("<div><!-- a comment --> x <!-- another <p> --> y</div>")]
    [InlineData("<p title='a > b'>quoted</p><p title=\"never closed>lost</p>")]
    [InlineData("\0<p>nul\0 and \ud800 half</p>")]
    [InlineData("<svg><path/><text>drawn</text></svg><p>after</p>")]
    [InlineData("<p>line one\r\nline two</p><pre>  as  is  </pre>")]
    public void Read_BrokenMarkup_GivesSoundSegmentsAndMap(string body)
    {
        string page = $"<html><body>{body}<p>{First}</p></body></html>";
        PageContent? content = new PageReader().Read(page, "a.html", 1000).Content;

        Assert.All(content?.Map.Ranges ?? [], range => Assert.True(range.Page.End <= page.Length && range.Text.Length > 0 && range.Page.Length > 0));
        Assert.True(content is null || new SegmentFinder().Find(content.Text, content.Paragraphs).Segments.Length > 0);
    }

    private static PageContent Content(string page)
    {
        PageResult result = new PageReader().Read(page, "a.html", 1000);
        Assert.Null(result.Fault);
        Assert.NotNull(result.Content);
        return result.Content;
    }

    private static string[] Cut(string page)
    {
        PageContent content = Content(page);
        return [.. new SegmentFinder().Find(content.Text, content.Paragraphs).Segments.Select(s => $"{s.Kind}: {s.Span.Of(content.Text).Replace('\n', '⏎')}")];
    }
}
