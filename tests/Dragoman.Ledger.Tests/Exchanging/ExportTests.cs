using System.Text.Json;
using System.Xml.Linq;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Exchanging;
using Dragoman.Ledger.Portraying;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Exchanging;

public sealed class ExportTests : IDisposable
{
    private static readonly XNamespace _gexf = "http://gexf.net/1.3";
    private static readonly XNamespace _graphml = "http://graphml.graphdrawing.org/xmlns";

    private readonly ExampleLedger _ledger = new();

    public static TheoryData<string> Names => [.. LedgerExport.All.Select(export => export.Name)];

    public void Dispose() => _ledger.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Export_OfArticlesInAnotherOrderAndOtherBatches_IsTheSame(string name)
    {
        using ExampleLedger reversed = new(isReversed: true, batch: 3);

        Assert.Equal(_ledger.Export(Of(name)), reversed.Export(Of(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Export_OfAnEmptyLedger_IsWhole(string name)
    {
        using ExampleLedger ledger = new();
        using StringWriter output = new();
        Of(name).Write(ledger.Questions, new RecordFilter { From = new DateOnly(1900, 1, 1), To = new DateOnly(1900, 1, 2) }, output);

        int lines = output.ToString().Count(sign => sign == '\n');
        Assert.True(name is "csv" or "polecat" ? lines == 1 : name is "gexf" or "graphml" ? lines > 3 : lines == 0);
    }

    [Fact]
    public void Names_AreSorted() => Assert.Equal(LedgerExport.All.Select(export => export.Name).Order(StringComparer.Ordinal), LedgerExport.All.Select(export => export.Name));

    [Fact]
    public void Csv_HasOneRowAnEvent_WithItsCorroboration()
    {
        List<Dictionary<string, string>> rows = Csv(_ledger.Export(new CsvExport()));

        Assert.Equal(["ASSAULT", "CONSULT", "CONSULT"], rows.Select(row => row["type"]));
        Dictionary<string, string> talks = rows[1];
        Assert.Equal(("visit", "Taliban", "AFG", "REB", "Iran", "042"), (talks["mode"], talks["actors"], talks["actor_countries"], talks["actor_sectors"], talks["recipients"], talks["cameo"]));
        Assert.Equal(("2", "2", "2021-07-08", "2021-07-09"), (talks["reports"], talks["articles"], talks["first_published"], talks["last_published"]));
        Assert.Equal(("Tehran", "35.69439", "city", "actual", "text"), (talks["place"], talks["latitude"], talks["place_precision"], talks["realis"], talks["origin"]));
        Assert.Equal("herald#0; post#0", talks["report_ids"]);
        Assert.Equal(("2021-06-01", "2021-06-30", "month", "", "\"attacked\""), (rows[0]["day_from"], rows[0]["day_to"], rows[0]["day_precision"], rows[0]["first_published"], rows[0]["words"]));
        Assert.Equal("gunmen \"X\", <Y> & Z", rows[0]["actors"]);
    }

    [Fact]
    public void Polecat_HasItsColumnsAndOneRowAnEvent()
    {
        string[] lines = _ledger.Export(new PolecatExport()).Split('\n');

        Assert.Equal(
            "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,"
            + "Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,"
            + "Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,"
            + "Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version",
            lines[0].Replace('\t', ','));
        Assert.Equal(5, lines.Length);
        Assert.Equal(
            "2021-07-07,CONSULT,visit,4,VERBAL COOPERATION,diplomatic,Taliban,AFG,700,REB,REB,None,None,None,"
            + "Iran,IRN,630,GOV,GOV,None,None,None,Tehran,Tehran,None,None,IRN,35.69439,51.42151,112931,None,None,"
            + "Herald,2021-07-08,None,None,None,en,Dragoman",
            string.Join(',', lines[2].Split('\t')[1..]));
        // Whatever its realis.
        Assert.Equal("Post", lines[3].Split('\t')[33]);
    }

    [Fact]
    public void Polecat_ImportedAgain_TellsTheSameEvents()
    {
        string path = _ledger.PathOf("polecat.txt");
        File.WriteAllText(path, _ledger.Export(new PolecatExport()));

        List<CodedEvent> again = [.. new TableImport(EventTable.Polecat).Read(path).Select(outcome => Assert.IsType<CodedEvent>(outcome.Article?.Records[0]))];

        Assert.Equal(
            _ledger.Questions.MergedEvents(new RecordFilter()).Select(e => (e.Type, e.Mode, e.Score, string.Join('|', e.Actors.Concat(e.Recipients)), e.Place?.Name)),
            again.Select(e => (e.Type, e.Mode, e.Score, string.Join('|', e.Actors.Concat(e.Recipients)), e.Place?.Name)));
    }

    [Fact]
    public void Gdelt_HasItsColumnsAndCounts()
    {
        string[][] rows = [.. _ledger.Export(new GdeltExport()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];

        Assert.All(rows, row => Assert.Equal(61, row.Length));
        string[] talks = rows[1];
        Assert.Equal(["20210707", "202107", "2021", "2021.5123"], talks[1..5]);
        Assert.Equal(["AFGREB", "TALIBAN", "AFG", "", "", "", "", "REB", "", ""], talks[5..15]);
        Assert.Equal(["IRNGOV", "IRAN", "IRN", "", "", "", "", "GOV", "", ""], talks[15..25]);
        // Source: GDELT Event Codebook 2.0; visits weigh 1.9 on Goldstein's scale.
        Assert.Equal(["1", "042", "042", "04", "1", "1.9", "2", "2", "2", ""], talks[25..35]);
        Assert.Equal(["4", "Tehran, Iran", "IR", "", "", "35.69439", "51.42151", ""], talks[51..59]);
        Assert.Equal(["20210708000000", "https://herald.example/1"], talks[59..]);
        Assert.Equal(["1", "Afghanistan", "AF", "AF", "", "", "", "AF", "", ""], rows[0][51..]);
        Assert.Equal("4", rows[0][29]);
    }

    [Fact]
    public void Gdelt_ImportedAgain_TellsTheSameEvents()
    {
        string path = _ledger.PathOf("events.csv");
        File.WriteAllText(path, _ledger.Export(new GdeltExport()));

        List<CodedEvent> again = [.. new TableImport(EventTable.Gdelt).Read(path).Select(outcome => Assert.IsType<CodedEvent>(outcome.Article?.Records[0]))];

        Assert.Equal(["ASSAULT", "CONSULT", "CONSULT"], again.Select(e => e.Type));
        Assert.Equal((new CodedActor("TALIBAN", "AFG", "REB"), Example.Iran, "Tehran"), (again[1].Actors[0], again[1].Recipients[0], again[1].Place?.Name));
    }

    [Fact]
    public void Plover_NamesEachReportOnce()
    {
        JsonElement[] lines = [.. _ledger.Export(new PloverExport()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

        Assert.Equal(
            ["herald#0", "plan#0", "post#0", "scene#0"],
            lines.SelectMany(line => line.GetProperty("reports").EnumerateArray()).Select(id => id.GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(2, lines[1].GetProperty("report_count").GetInt32());
        Assert.Equal("REB", lines[1].GetProperty("actors")[0].GetProperty("sector").GetString());
        Assert.Equal("future", lines[2].GetProperty("course")[0].GetProperty("realis").GetString());
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("first_published").ValueKind);
    }

    [Fact]
    public void Gexf_HasActorsAndTheMonthsOfTheirActs()
    {
        XElement graph = XDocument.Parse(_ledger.Export(new GexfExport())).Root!.Element(_gexf + "graph")!;
        XElement[] nodes = [.. graph.Element(_gexf + "nodes")!.Elements()];
        XElement[] edges = [.. graph.Element(_gexf + "edges")!.Elements()];

        // What is only planned joins nobody.
        Assert.Equal(["Iran", "Kabul University", "Taliban", "gunmen \"X\", <Y> & Z", "villagers"], nodes.Select(node => (string?)node.Attribute("label")));
        Assert.Equal(3, edges.Length);
        XElement talks = edges.Single(edge => (string?)edge.Attribute("target") == "n0");
        Assert.Equal(("n2", "1"), ((string?)talks.Attribute("source"), (string?)talks.Attribute("weight")));
        XElement spell = Assert.Single(talks.Element(_gexf + "spells")!.Elements());
        Assert.Equal(("2021-07-01", "2021-07-31"), ((string?)spell.Attribute("start"), (string?)spell.Attribute("end")));
        Assert.Equal("4", talks.Descendants(_gexf + "attvalue").Single(value => (string?)value.Attribute("for") == "score").Attribute("value")?.Value);
    }

    [Fact]
    public void Graphml_HasTheSameNetwork()
    {
        XElement graph = XDocument.Parse(_ledger.Export(new GraphmlExport())).Root!.Element(_graphml + "graph")!;

        Assert.Equal((5, 3), (graph.Elements(_graphml + "node").Count(), graph.Elements(_graphml + "edge").Count()));
        Assert.Equal("-9", graph.Elements(_graphml + "edge").Last().Elements().Single(data => (string?)data.Attribute("key") == "score").Value);
    }

    [Fact]
    public void Export_AsOfADay_TellsOnlyWhatWasPublished()
    {
        using StringWriter output = new();
        new PloverExport().Write(_ledger.Questions.AsOf(new DateOnly(2021, 7, 8)), new RecordFilter(), output);

        JsonElement line = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal("herald#0", Assert.Single(line.GetProperty("reports").EnumerateArray()).GetString());
    }

    [Fact]
    public void Import_EntersRowsBesideWhatWasRead()
    {
        // Example of a library call.
        string path = _ledger.PathOf("polecat.txt");
        File.WriteAllText(path, _ledger.Export(new PolecatExport()));
        TableImport import = new(EventTable.Polecat);
        CodedArticle[] rows = [.. import.Read(path).Select(outcome => outcome.Article).OfType<CodedArticle>()];
        EntryOptions options = new() { Origin = import.Origin };

        Assert.All(_ledger.File.EnterTogether(rows, options), result => Assert.Equal(EntryOutcome.Entered, result.Outcome));
        Assert.All(_ledger.File.EnterTogether(rows, options), result => Assert.Equal(EntryOutcome.Unchanged, result.Outcome));

        EventEntry[] imported = [.. _ledger.Questions.Events(new RecordFilter()).Where(entry => entry.Evidence.Origin == "polecat")];
        Assert.Equal(3, imported.Length);
        Assert.All(imported, entry => Assert.Equal(("", ""), (entry.Evidence.Words, entry.Evidence.Sentence)));
        // Each report is of one event, whoever told it.
        Assert.Equal(7, _ledger.Questions.MergedEvents(new RecordFilter()).Sum(e => e.Reports));
    }

    [Fact]
    public void Import_OfAnAddressThatWasRead_LeavesTheArticleAsItIs()
    {
        string path = _ledger.PathOf("events.csv");
        File.WriteAllText(path, _ledger.Export(new GdeltExport()));
        CodedArticle[] rows = [.. new TableImport(EventTable.Gdelt).Read(path).Select(outcome => outcome.Article).OfType<CodedArticle>()];
        _ledger.File.EnterTogether(rows, new EntryOptions { Origin = "gdelt" });

        Assert.StartsWith("Iran held talks", _ledger.Questions.Article("herald").Text, StringComparison.Ordinal);
        Assert.Single(_ledger.Questions.Article("herald").Versions);
    }

    [Fact]
    public void Outlets_TellWhatTheLedgerHoldsOfEach()
    {
        Assert.Equal(
            [
                new OutletEntry("Post", "text", 2, 2, new DateOnly(2021, 7, 9), new DateOnly(2021, 8, 1)),
                new OutletEntry(null, "text", 1, 1, null, null),
                new OutletEntry("Herald", "text", 1, 1, new DateOnly(2021, 7, 8), new DateOnly(2021, 7, 8)),
            ],
            _ledger.Questions.Outlets());
        Assert.Equal("Herald", Assert.Single(_ledger.Questions.AsOf(new DateOnly(2021, 7, 8)).Outlets()).Name);
    }

    [Fact]
    public void EachMergedEvent_IsTheSameOneByOne() => Assert.Equal(
        _ledger.Questions.MergedEvents(new RecordFilter()).Select(e => (e.Id, e.Address, string.Join(' ', e.Course.Select(step => step.Report)))),
        _ledger.Questions.EachMergedEvent(new RecordFilter()).Select(e => (e.Id, e.Address, string.Join(' ', e.Course.Select(step => step.Report)))));

    private static LedgerExport Of(string name) => LedgerExport.All.Single(export => export.Name == name);

    private static List<Dictionary<string, string>> Csv(string content)
    {
        // The line end within a field stands for itself.
        List<List<string>> rows = [[""]];
        bool isQuoted = false;
        char before = ',';
        foreach (char sign in content)
        {
            switch (sign)
            {
                case '"':
                    rows[^1][^1] += !isQuoted && before == '"' ? "\"" : "";
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted: rows[^1].Add(""); break;
                case '\n' when !isQuoted: rows.Add([""]); break;
                default: rows[^1][^1] += sign; break;
            }

            before = sign;
        }

        return [.. rows.Skip(1).SkipLast(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }
}
