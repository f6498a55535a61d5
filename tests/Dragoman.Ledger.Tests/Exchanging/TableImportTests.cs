using System.IO.Compression;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Exchanging;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Exchanging;

public sealed class TableImportTests : IDisposable
{
    private const string PolecatHeader =
        "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\t"
        + "Recipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\t"
        + "Placename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\t"
        + "Source\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion";

    private const string PolecatVisit =
        "20210708-1\t2021-07-07\tCONSULT\tVISIT\t4.0\tVERBAL COOPERATION\tDiplomatic; military\tTaliban\tAFG\t700\tREB\tREB\tNone\tTaliban\tTaliban\t"
        + "Iran; Mohammad Javad Zarif\tIRN; IRN\t630; 630\tGOV\tGOV\tNone; Foreign Minister\tTehran\tIran\t"
        + "Tehran\tTehran\tNone\tTehran\tIRN\t35.69439\t51.42151\t112931.0\tTehran\tPPLC\t"
        + "Reuters\t2021-07-08\tNone\tNone\tNone\ten\t1.0";

    private const string IcewsHeader =
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\t"
        + "Story ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Polecat_Row_IsAnEventOfPlover()
    {
        CodedArticle article = Assert.Single(Articles(EventTable.Polecat, $"{PolecatHeader}\n{PolecatVisit}\n"));

        Assert.Equal(("polecat:20210708-1", "Reuters", "2021-07-08", ""), (article.Article.Id, article.Article.Outlet, $"{article.Article.Published?.Day:yyyy-MM-dd}", article.Article.Text));
        CodedEvent e = Assert.IsType<CodedEvent>(Assert.Single(article.Records));
        Assert.Equal(("CONSULT", "visit", "verbal cooperation", 4.0, "042", "polecat/20210708-1"), (e.Type, e.Mode, e.Quad, e.Score, e.Cameo, e.Rule));
        Assert.Equal(["diplomatic", "military"], e.Contexts);
        Assert.Equal([new CodedActor("Taliban", "AFG", "REB")], e.Actors);
        Assert.Equal([new CodedActor("Iran", "IRN", "GOV"), new CodedActor("Mohammad Javad Zarif", "IRN", "GOV")], e.Recipients);
        Assert.Equal(new DayInterval(new DateOnly(2021, 7, 7), new DateOnly(2021, 7, 7), DayPrecision.Day), e.Date);
        Assert.Equal(new CodedPlace("Tehran", "gn112931", 35.69439, 51.42151, "IRN", PlacePrecision.City), e.Place);
        Assert.Equal((Realis.Actual, new TextSpan(0, 0)), (e.Realis, e.Span));
    }

    [Fact]
    public void Polecat_WithOlderAndFurtherColumns_IsReadByTheirNames()
    {
        string header = PolecatHeader.Replace("Intensity", "Event Intensity", StringComparison.Ordinal) + "\tHeadline\tEvent Text";

        Assert.Single(Articles(EventTable.Polecat, $"{header}\n{PolecatVisit}\tTalks in Tehran\t\"He said \"\"yes\"\"\"\n"));
        // Published so too: a header that its rows do not follow.
        Assert.Equal("Reuters", Assert.Single(Articles(EventTable.Polecat, $"Headline\tEvent Text\t{PolecatHeader}\n{PolecatVisit}\n")).Article.Outlet);
        // And with tabs at the end of every row.
        Assert.Single(Articles(EventTable.Polecat, $"{PolecatHeader}\n{PolecatVisit}\t\t\n"));
    }

    [Fact]
    public void Gdelt_RowsOfOneAddress_AreOneArticle()
    {
        List<CodedArticle> articles = Articles(
            EventTable.Gdelt,
            Gdelt("1", "042", "https://www.example.org/a") + Gdelt("2", "190", "https://example.net/b") + Gdelt("3", "043", "https://www.example.org/a"));

        Assert.Equal(["gdelt:2", "gdelt:1"], articles.Select(article => article.Article.Id));
        Assert.Equal(("example.org", "https://www.example.org/a", "2021-07-09"), (articles[1].Article.Outlet, articles[1].Article.Address, $"{articles[1].Article.Published?.Day:yyyy-MM-dd}"));
        CodedEvent[] events = [.. articles[1].Records.Cast<CodedEvent>()];
        CodedActor usa = new("United States", "USA", "GOV");
        CodedActor taliban = new("TALIBAN", "AFG", "REB");
        Assert.Equal(("CONSULT", "visit", "042", usa, taliban), (events[0].Type, events[0].Mode, events[0].Cameo, events[0].Actors[0], events[0].Recipients[0]));
        // CAMEO's source of 043 is the host; PLOVER's actor is the visitor.
        Assert.Equal(("visit", "043", taliban, usa), (events[1].Mode, events[1].Cameo, events[1].Actors[0], events[1].Recipients[0]));
        Assert.Equal(new CodedPlace("Kabul", null, 34.5167, 69.1833, "AFG", PlacePrecision.City), events[0].Place);
        Assert.Equal(new DateOnly(2021, 7, 8), events[0].Date?.From);
    }

    [Theory]
    [InlineData(58)]
    [InlineData(57)]
    public void Gdelt_OfTheFirstVersion_IsReadToo(int columns)
    {
        List<string> fields = [.. Gdelt("7", "0871", "BBC Monitoring").TrimEnd('\n').Split('\t')];
        foreach (int secondDivision in (int[])[55, 47, 39])
        {
            fields.RemoveAt(secondDivision);
        }

        CodedArticle article = Assert.Single(Articles(EventTable.Gdelt, string.Join('\t', fields.Take(columns)) + "\n"));

        Assert.Equal(("gdelt:7", columns == 58 ? "BBC Monitoring" : null), (article.Article.Id, article.Article.Outlet));
        Assert.Equal("Kabul", Assert.IsType<CodedEvent>(article.Records[0]).Place?.Name);
    }

    [Fact]
    public void Gdelt_EventsThatPloverLacks_AreNoArticleAndNoFault()
    {
        ImportOutcome outcome = Assert.Single(Outcomes(EventTable.Gdelt, Gdelt("1", "010", "https://example.org/a")));

        Assert.Equal(new ImportOutcome(null, null), outcome);
    }

    [Fact]
    public void Icews_Row_IsAnEventOfPlover()
    {
        const string row = "926685\t1995-01-01\tExtremist (Russia)\tRadicals / Extremists / Fundamentalists,Dissident\tRussian Federation\tPraise or endorse\t51\t3.4\t"
            + "Boris Yeltsin\tElite,Executive,Executive Office,Government\tRussian Federation\t28235806\t5\tThe Toronto Star\tMoscow\t\tMoskva\tRussian Federation\t55.7522\t37.6156";
        const string other = "926687\t1995-01-01\tRussia\t\tRussian Federation\tConsult\t040\t1.0\tUnited Nations\tInternational Government Organization,Global\t\t28235806\t6\tThe Toronto Star\t\t\t\tRussian Federation\t60\t100";

        CodedArticle article = Assert.Single(Articles(EventTable.Icews, $"{IcewsHeader}\n{row}\n{other}\n"));

        Assert.Equal(("icews:1995-01-01.926685", "The Toronto Star"), (article.Article.Id, article.Article.Outlet));
        CodedEvent[] events = [.. article.Records.Cast<CodedEvent>()];
        Assert.Equal(("SUPPORT", "051"), (events[0].Type, events[0].Cameo));
        Assert.Equal((new CodedActor("Extremist (Russia)", "RUS", "REB"), new CodedActor("Boris Yeltsin", "RUS", "GOV")), (events[0].Actors[0], events[0].Recipients[0]));
        Assert.Equal(new CodedPlace("Moscow", null, 55.7522, 37.6156, "RUS", PlacePrecision.City), events[0].Place);
        Assert.Equal((new CodedActor("Russia", "RUS", "GOV"), new CodedActor("United Nations", "IGO", "IGO")), (events[1].Actors[0], events[1].Recipients[0]));
        Assert.Equal(PlacePrecision.Country, events[1].Place?.Precision);
    }

    [Fact]
    public void Icews_InCommasQuotesAndCarriageReturns_IsReadTheSame()
    {
        string header = string.Join(',', IcewsHeader.Split('\t').Select(name => $"\"{name}\""));
        const string row = "1,2010-05-03,\"Smith, \"\"Joe\"\"\",\"Government,Military\",United States,Demonstrate,141,-6.5,Iran,,Iran,55,1,\"A, B\",,,,Iran,32,53";

        CodedArticle article = Assert.Single(Articles(EventTable.Icews, $"\uFEFF{header}\r\n{row}\r\n"));

        Assert.Equal("A, B", article.Article.Outlet);
        Assert.Equal(new CodedActor("Smith, \"Joe\"", "USA", "MIL"), Assert.IsType<CodedEvent>(article.Records[0]).Actors[0]);
    }

    [Fact]
    public void Row_ThatIsWrong_IsAFaultWithFileAndLine_AndTheRestGoesOn()
    {
        string[] rows =
        [
            PolecatVisit.Replace("2021-07-07", "7 July", StringComparison.Ordinal),
            PolecatVisit.Replace("CONSULT", "DANCE", StringComparison.Ordinal),
            PolecatVisit.Replace("35.69439", "135.69439", StringComparison.Ordinal),
            "too\tfew",
            PolecatVisit + "\tand more",
            PolecatVisit.Replace("20210708-1", "", StringComparison.Ordinal),
            PolecatVisit,
        ];
        List<ImportOutcome> outcomes = [.. Outcomes(EventTable.Polecat, $"{PolecatHeader}\n{string.Join('\n', rows)}\n")];

        Assert.Equal(["DR244", "DR245", "DR246", "DR243", "DR243", "DR249"], outcomes.Select(outcome => outcome.Fault?.Number).OfType<string>());
        Assert.EndsWith("table.txt line 2", outcomes[0].Fault?.Where, StringComparison.Ordinal);
        Assert.Equal("polecat:20210708-1", outcomes[^1].Article?.Article.Id);
    }

    [Fact]
    public void Archive_IsReadAsItIsDistributed()
    {
        string zip = _folder.PathOf("20210709.export.CSV.zip");
        using (ZipArchive archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            foreach ((string name, string content) in (IEnumerable<(string, string)>)[("b.CSV", Gdelt("2", "190", "")), ("a.CSV", Gdelt("1", "042", "")), ("__MACOSX/._a.CSV", "rubbish")])
            {
                using StreamWriter writer = new(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        string gz = _folder.PathOf("table.txt.gz");
        using (StreamWriter writer = new(new GZipStream(File.Create(gz), CompressionMode.Compress)))
        {
            writer.Write($"{PolecatHeader}\n{PolecatVisit}\n");
        }

        Assert.Equal(["gdelt:1", "gdelt:2"], new TableImport(EventTable.Gdelt).Read(zip).Select(outcome => outcome.Article?.Article.Id));
        Assert.Single(new TableImport(EventTable.Polecat).Read(gz));
    }

    [Fact]
    public void File_ThatIsNoTable_IsAFault()
    {
        File.WriteAllText(_folder.PathOf("empty.txt"), "\n \n");
        File.WriteAllText(_folder.PathOf("header.txt"), PolecatHeader + "\n");
        File.WriteAllText(_folder.PathOf("other.txt"), "name,age\nJoe,7\n");
        File.WriteAllText(_folder.PathOf("damaged.zip"), "PK rubbish");
        File.WriteAllText(_folder.PathOf("damaged.gz"), "rubbish");
        ZipFile.Open(_folder.PathOf("hollow.zip"), ZipArchiveMode.Create).Dispose();

        string[] files = ["missing.txt", "empty.txt", "header.txt", "other.txt", "damaged.zip", "damaged.gz", "hollow.zip"];
        Assert.Equal(
            ["DR240", "DR241", "DR241", "DR242", "DR247", "DR247", "DR248"],
            files.Select(file => Assert.Throws<FaultException>(() => new TableImport(EventTable.Polecat).Read(_folder.PathOf(file)).ToList()).Fault.Number));
    }

    [Fact]
    public void Gdelt_FileOfSomethingElse_IsOneFault()
    {
        FaultException thrown = Assert.Throws<FaultException>(() => Outcomes(EventTable.Gdelt, "%PDF-1.7\nrubbish\nmore\n").ToList());

        Assert.Equal("DR250", thrown.Fault.Number);
    }

    [Fact]
    public void Article_WhoseRowChanged_IsAnotherVersion()
    {
        string changed = PolecatVisit.Replace("\tREB\tREB\t", "\tMIL\tMIL\t", StringComparison.Ordinal);

        CodedArticle before = Assert.Single(Articles(EventTable.Polecat, $"{PolecatHeader}\n{PolecatVisit}\n"));
        CodedArticle after = Assert.Single(Articles(EventTable.Polecat, $"{PolecatHeader}\n{changed}\n"));

        Assert.Equal(before.Article.Id, after.Article.Id);
        Assert.NotEqual(before.Article.OtherFields["rows"], after.Article.OtherFields["rows"]);
    }

    /// <summary>A row of GDELT 2.0: the United States and the Taliban in Kabul on 8 July 2021, added on the 9th.</summary>
    private static string Gdelt(string id, string code, string address)
    {
        string[] fields = new string[61];
        Array.Fill(fields, "");
        foreach ((int place, string value) in (IEnumerable<(int, string)>)
        [
            (0, id), (1, "20210708"), (5, "USA"), (6, "UNITED STATES"), (7, "USA"), (15, "AFGREBTAL"), (16, "TALIBAN"), (17, "AFG"), (26, code),
            (51, "4"), (52, "Kabul, Kabol, Afghanistan"), (53, "AF"), (54, "AF13"), (55, "3581"), (56, "34.5167"), (57, "69.1833"), (58, "-3378435"),
            (59, "20210709123000"), (60, address),
        ])
        {
            fields[place] = value;
        }

        return string.Join('\t', fields) + "\n";
    }

    private List<CodedArticle> Articles(EventTable table, string content) =>
        [.. Outcomes(table, content).Select(outcome => outcome.Article ?? throw new InvalidOperationException($"{outcome.Fault}"))];

    private IEnumerable<ImportOutcome> Outcomes(EventTable table, string content)
    {
        string path = _folder.PathOf("table.txt");
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return new TableImport(table).Read(path);
    }
}
