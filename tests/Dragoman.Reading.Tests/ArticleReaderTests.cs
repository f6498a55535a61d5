using System.Text;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Tests;

public sealed class ArticleReaderTests : IDisposable
{
    private const string Text = "The two delegations met behind closed doors for three hours, and agreed to meet again in the spring.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_TextFile_KeepsEveryCharacterAndTakesItsNameForId()
    {
        string text = $" date 1995-11-02 {Text}\r\n\r\n{Text}\t\r\n";
        string path = _folder.Write("talks.part1.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);

        Article article = ArticleOf(path);

        Assert.Equal("talks.part1", article.Id);
        Assert.Equal(text, article.Text);
        Assert.Equal(new PublishedDay(new DateOnly(1995, 11, 2), DaySource.Header), article.Published);
    }

    [Fact]
    public void Read_Folder_GoesInOrdinalOrderAndReportsWhatItLeavesOut()
    {
        foreach (string name in (string[])["b.txt", "a/z.html", "a/B.md", "a.txt", ".hidden.txt", "c.docx", "é.txt", "a-b.txt"])
        {
            _folder.Write(name, Text);
        }

        Assert.Equal(
            [".hidden.txt hidden file", "a-b.txt", "a.txt", "a/B.md", "a/z.html", "b.txt", "c.docx unknown extension", "é.txt"],
            ArticleReader.Read([_folder.Path]).Select(o => $"{o.Path[(_folder.Path.Length + 1)..]} {o.Skipped}".Trim()));
    }

    [Fact]
    public void Read_FolderWithALinkToItself_Ends()
    {
        _folder.Write("a.txt", Text);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "loop"), _folder.Path);

        Assert.Equal([null, "link to a folder"], ArticleReader.Read([_folder.Path]).Select(o => o.Skipped));
    }

    [Fact]
    public void Read_IsLazy()
    {
        string path = _folder.Write("a.txt", Text);
        using IEnumerator<ReadOutcome> outcomes = ArticleReader.Read([path, Path.Combine(_folder.Path, "later.txt")]).GetEnumerator();

        Assert.True(outcomes.MoveNext());
        _folder.Write("later.txt", Text);

        Assert.True(outcomes.MoveNext());
        Assert.NotNull(outcomes.Current.Article);
    }

    [Fact]
    public void Read_JsonLines_TakesKnownFieldsAndKeepsTheOthers()
    {
        string path = _folder.Write("a.jsonl", $$"""
            {"id": 7, "title": "T", "text": "{{Text}}", "published": "1995-11-02T10:00:00Z", "outlet": "Example", "url": "https://example.org/a", "language": "en-GB", "tags": ["x",  1], "rank": null}
            """);

        Article article = ArticleOf(path);

        Assert.Equal(("7", "T", Text, "Example", "https://example.org/a", "en"), (article.Id, article.Title, article.Text, article.Outlet, article.Address, article.Language));
        Assert.Equal(new PublishedDay(new DateOnly(1995, 11, 2), DaySource.Metadata), article.Published);
        Assert.Equal(["rank=null", "tags=[\"x\",  1]"], article.OtherFields.Select(field => $"{field.Key}={field.Value}"));
    }

    [Fact]
    public void Read_JsonLinesWithBrokenLines_ReadsTheOthers()
    {
        string path = _folder.Write("a.jsonl", string.Join('\n',
            $"{{\"id\": \"a\", \"text\": \"{Text}\"}}", "{\"id\": \"b\", \"text\": \"cut", "", "[1]", "{\"id\": \"c\"}", "{\"text\": 5}",
            $"{{\"text\": \"{Text}\", \"published\": \"soon\"}}", "{\"text\": \"a\\ud800b\"}", $"{{\"id\": \"z\", \"text\": \"{Text}\"}}"));

        Assert.Equal(
            ["1 a", "2 DR010", "4 DR011", "5 DR013", "6 DR012", "7 DR014", "8 DR020", "9 z"],
            ArticleReader.Read([path]).Select(o => $"{o.Line} {o.Fault?.Number ?? o.Article?.Id}"));
    }

    [Fact]
    public void Read_Fault_NamesPlaceAndWayOut()
    {
        string path = _folder.Write("a.jsonl", $"{{\"text\": \"{Text}\"}}\n{{\"text\": oops}}");

        Assert.Equal(
            $"DR010 {path} line 2: column 10: this is not JSON ('o' is an invalid start of a value); write one JSON object a line, {{\"id\": …, \"text\": …}}",
            ArticleReader.Read([path]).Last().Fault?.ToString());
    }

    [Fact]
    public void Read_RecordWithoutId_IsKnownByAddressOrByText()
    {
        string path = _folder.Write("a.jsonl", $"{{\"text\": \"{Text}\", \"url\": \"https://example.org/a\"}}\n{{\"text\": \"{Text}\"}}\n{{\"text\": \"{Text}\"}}");

        string[] ids = [.. ArticleReader.Read([path]).Select(o => o.Article!.Id)];

        Assert.Equal("https://example.org/a", ids[0]);
        Assert.Equal(16, ids[1].Length);
        Assert.Equal(ids[1], ids[2]);
    }

    [Fact]
    public void Read_RecordWithHtml_ExtractsItsArticle()
    {
        string path = _folder.Write("a.jsonl", $"{{\"id\": \"a\", \"html\": \"<html><head><meta name='author' content='Ana'></head><body><nav>Menu</nav><p>{Text}</p></body></html>\", \"title\": \"Mine\"}}");

        ReadOutcome outcome = Assert.Single(ArticleReader.Read([path]));

        Assert.Equal((Text, "Mine"), (outcome.Article?.Text, outcome.Article?.Title));
        Assert.NotNull(outcome.PageMap);
        Assert.Equal("\"Ana\"", outcome.Article?.OtherFields["author"]);
    }

    [Theory]
    [InlineData("[{\"id\": \"a\", \"text\": \"One two.\"}, 5, {\"id\": \"b\", \"text\": \"One two.\"}]", "1 a|2 DR011|3 b")]
    [InlineData("{\"text\":\n \"One two.\"}", "1 x")]
    [InlineData("{\"id\": \"a\", \"text\": \"One two.\"}\n{\"id\": \"b\", \"text\": \"One two.\"}\n", "1 a|2 b")]
    [InlineData("[]", " DR004")]
    [InlineData("{\"text\": \"One", "1 DR010")]
    public void Read_JsonFile_MayBeRecordListOrLines(string json, string expected)
    {
        string path = _folder.Write("x.json", json);

        Assert.Equal(expected, string.Join('|', ArticleReader.Read([path]).Select(o => $"{o.Line} {o.Fault?.Number ?? o.Article?.Id}")));
    }

    [Fact]
    public void Read_StandardInput_IsJsonLinesOnce()
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes($"{{\"id\": \"a\", \"text\": \"{Text}\"}}\r\n"));

        Assert.Equal(["a", "DR016"], ArticleReader.Read(["-", "-"], new ReadingOptions { StandardInput = input }).Select(o => o.Article?.Id ?? o.Fault?.Number));
        Assert.Equal("DR016", Assert.Single(ArticleReader.Read(["-"])).Fault?.Number);
    }

    [Fact]
    public void Read_Utf16JsonLines_IsRead()
    {
        UnicodeEncoding wide = new(bigEndian: false, byteOrderMark: true);
        string path = _folder.Write("a.jsonl", [.. wide.GetPreamble(), .. wide.GetBytes($"{{\"id\": \"a\", \"text\": \"{Text}\"}}\n")]);

        Assert.Equal(Text, ArticleOf(path).Text);
    }

    [Fact]
    public void Read_WrongExtension_IsReadForWhatItIs()
    {
        string page = _folder.Write("page.txt", $"<!DOCTYPE html><html><body><nav>Menu</nav><p>{Text}</p></body></html>");
        string text = _folder.Write("text.html", $"{Text}\n\nProfit < 5 and > 3.");
        string lines = _folder.Write("lines.txt", $"{{\"id\": \"a\", \"text\": \"{Text}\"}}");
        string htmlLines = _folder.Write("page.jsonl", $"<html><body><p>{Text}</p></body></html>");
        string nameless = _folder.Write("article", Text);

        Assert.Equal(
            [Text, $"{Text}\n\nProfit < 5 and > 3.", Text, Text, Text],
            ArticleReader.Read([page, text, lines, htmlLines, nameless]).Select(o => o.Article?.Text));
    }

    [Fact]
    public void Read_BadInput_GivesNumberedFaultsAndGoesOn()
    {
        string empty = _folder.Write("empty.txt", "");
        string blank = _folder.Write("blank.txt", " \n\t\n");
        string emptyLines = _folder.Write("empty.jsonl", "\n\n");
        string binary = _folder.Write("binary.txt", [1, 0, 2, 0, 0, 3, 255]);
        string broken = _folder.Write("broken.txt", [.. "Čolić and Šarić "u8, 0xC4, .. " met"u8]);
        string large = _folder.Write("large.html", $"<html><body><p>{new string('a', 5000)}</p></body></html>");
        string longLine = _folder.Write("long.jsonl", $"{{\"text\": \"{new string('a', 5000)}\"}}\n{{\"id\": \"z\", \"text\": \"{Text}\"}}");
        string deep = _folder.Write("deep.html", $"<html><body>{string.Concat(Enumerable.Repeat("<i>", 900))}{Text}</body></html>");
        string links = _folder.Write("links.html", "<html><body><nav><a href='a'>World</a></nav></body></html>");
        string good = _folder.Write("good.txt", Text);
        string missing = Path.Combine(_folder.Path, "missing.txt");
        ReadingOptions options = new() { MaximumBytes = 4000, MaximumNesting = 200 };

        Assert.Equal(
            ["DR004", "DR004", "DR004", "DR005", "DR007", "DR006", "DR015", "z", "DR008", "DR009", "DR001", "good"],
            ArticleReader.Read([empty, blank, emptyLines, binary, broken, large, longLine, deep, links, missing, good], options)
                .Select(o => o.Fault?.Number ?? o.Article?.Id));
    }

    [Fact]
    public void Read_PageOfFiftyMegabytes_IsRefusedUnread()
    {
        string path = Path.Combine(_folder.Path, "large.html");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(50_000_000);
        }

        Assert.Equal("DR006", Assert.Single(ArticleReader.Read([path])).Fault?.Number);
    }

    [Fact]
    public void Read_WithoutPermission_IsAFault()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("The superuser may read everything.");
            return;
        }

        string path = _folder.Write("closed.txt", Text);
        string folder = Path.Combine(_folder.Path, "closed");
        Directory.CreateDirectory(folder, UnixFileMode.None);
        File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.Equal(["DR002", "DR002"], ArticleReader.Read([path, folder]).Select(o => o.Fault?.Number));
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".jsonl")]
    public void Read_FileThatTheSystemRefusesToOpen_IsAFault(string extension)
    {
        // A file within a file: the name leads through something that is no folder.
        string path = $"{_folder.Write("a.txt", Text)}/b{extension}";

        Assert.Contains(Assert.Single(ArticleReader.Read([path])).Fault?.Number, (string[])["DR001", "DR003"]);
    }

    [Fact]
    public void Read_Day_ComesFromTheUserFirstThenFromRecordHeaderAndDateline()
    {
        string dated = $"Envoys meet\\n\\nThursday, November 2, 1995\\n\\n{Text}";
        string path = _folder.Write("a.jsonl", string.Join('\n',
            $"{{\"id\": \"given\", \"text\": \"{dated}\", \"published\": \"1995-11-03\"}}",
            $"{{\"id\": \"metadata\", \"text\": \"{dated}\", \"published\": \"1995-11-03\"}}",
            $"{{\"id\": \"header\", \"text\": \"date 1995-11-04 {dated}\"}}",
            $"{{\"id\": \"dateline\", \"text\": \"{dated}\"}}",
            $"{{\"id\": \"year\", \"text\": \"DAYTON, Nov 5 (AP) - {Text}\", \"published\": \"1995\"}}",
            $"{{\"id\": \"yearless\", \"text\": \"DAYTON, Nov 5 (AP) - {Text}\"}}",
            $"{{\"id\": \"unknown\", \"text\": \"{Text}\"}}"));
        ReadingOptions options = new() { Days = new ReadingOptions().Days.Add("given", new DateOnly(1995, 11, 1)) };

        Assert.Equal(
            ["given 1 Given", "metadata 3 Metadata", "header 4 Header", "dateline 2 Dateline", "year 5 Dateline", "yearless  ", "unknown  "],
            ArticleReader.Read([path], options).Select(o => $"{o.Article?.Id} {o.Article?.Published?.Day.Day} {o.Article?.Published?.Source}"));
        Assert.All(
            ArticleReader.Read([path], options with { Published = new DateOnly(1995, 12, 14) }).Skip(1),
            o => Assert.Equal(new PublishedDay(new DateOnly(1995, 12, 14), DaySource.Given), o.Article?.Published));
    }

    [Fact]
    public void Read_Twice_GivesTheSameArticles()
    {
        _folder.Write("a.html", $"<html><body><h1>Envoys meet</h1><p>{Text}</p></body></html>");
        _folder.Write("b.jsonl", $"{{\"text\": \"{Text}\", \"b\": 1, \"a\": 2}}");

        string[] Described() => [.. ArticleReader.Read([_folder.Path]).Select(o => $"{o.Article?.Id} {string.Join(',', o.Article!.Segments)} {string.Join(',', o.Article!.OtherFields)}")];

        Assert.Equal(Described(), Described());
    }

    [Fact]
    public void ReadFolder_WithAFault_Throws()
    {
        _folder.Write("a.txt", Text);
        Assert.Equal(["a"], ArticleReader.ReadFolder(_folder.Path).Select(a => a.Id));

        _folder.Write("b.txt", "");
        Assert.Equal("DR004", Assert.Throws<FaultException>(() => ArticleReader.ReadFolder(_folder.Path).Count()).Fault.Number);
    }

    [Fact]
    public void ReadText_GivesSegmentsOfThatVeryText()
    {
        Article article = ArticleReader.ReadText("a", $"Envoys meet in Ohio\n\n{Text}");

        Assert.Equal("Envoys meet in Ohio", article.Title);
        Assert.Equal(Text, article.Segments[1].Span.Of(article.Text));
        Assert.Throws<ArgumentException>(() => ArticleReader.ReadText("a", "..."));
    }

    private static Article ArticleOf(string path)
    {
        ReadOutcome outcome = Assert.Single(ArticleReader.Read([path]));
        Assert.Null(outcome.Fault);
        Assert.NotNull(outcome.Article);
        return outcome.Article;
    }
}
