using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Exchanging;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Exchanging;

/// <summary>A ledger of a few events, with every sign that a format has trouble with.</summary>
internal sealed class ExampleLedger : IDisposable
{
    private const string Talks = "Iran held talks with the Taliban in Tehran.";
    private const string Attack = "Gunmen \"attacked\", villagers <said> & fled;\tso\u0001 it\nwas.";
    private const string Summit = "Iran will visit the Taliban next month.";

    private static readonly CodedActor _gunmen = new("gunmen \"X\", <Y> & Z", "", "REB");

    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;

    /// <summary>Makes the ledger; the order of entering shows in nothing, nor how many are entered together.</summary>
    public ExampleLedger(bool isReversed = false, int batch = 1)
    {
        CodedArticle[] articles =
        [
            Of("herald", "Herald", "https://herald.example/1", Talks, "2021-07-08", Visit(Talks)),
            Of("post", "Post", null, $"{Talks} They parted.", "2021-07-09", Visit(Talks)),
            Of("scene", null, null, Attack, null, Example.Event(Example.Find(Attack, "\"attacked\"")!.Value, "ASSAULT") with
            {
                Actors = [_gunmen],
                Recipients = [new CodedActor("villagers", "AFG", "CVL"), new CodedActor("Kabul University", "AFG", "ACA")],
                Quad = "material conflict",
                Score = -9,
                Cameo = "180",
                Date = new DayInterval(Example.Day("2021-06-01"), Example.Day("2021-06-30"), DayPrecision.Month),
                Place = new CodedPlace("Afghanistan", null, null, null, "AFG", PlacePrecision.Country),
            }),
            Of("plan", "Post", null, Summit, "2021-08-01", Example.Event(Example.Find(Summit, "visit")!.Value, "CONSULT") with { Realis = Realis.Future }),
        ];
        _ledger = LedgerFile.Open(_folder.PathOf("a.ledger"));
        foreach (CodedArticle[] together in (isReversed ? articles.Reverse() : articles).Chunk(batch))
        {
            _ledger.EnterTogether(together);
        }
    }

    public LedgerQuestions Questions => _ledger.Questions;

    public LedgerFile File => _ledger;

    /// <summary>What an export writes of the whole ledger.</summary>
    public string Export(LedgerExport export)
    {
        using StringWriter output = new();
        export.Write(Questions, new RecordFilter(), output);
        return output.ToString();
    }

    public string PathOf(string name) => _folder.PathOf(name);

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    private static CodedArticle Of(string id, string? outlet, string? address, string text, string? published, CodedEvent e) =>
        Example.With(Example.Article(id, text, published) with { Outlet = outlet, Address = address }, ImmutableArray.Create<CodedRecord>(e));

    private static CodedEvent Visit(string text) => Example.Event(Example.Find(text, "held talks")!.Value, "CONSULT") with
    {
        Mode = "visit",
        Cameo = "042",
        Score = 4,
        Contexts = ["diplomatic"],
        Actors = [Example.Taliban],
        Recipients = [Example.Iran],
        Date = new DayInterval(Example.Day("2021-07-07"), Example.Day("2021-07-07"), DayPrecision.Day),
        Place = new CodedPlace("Tehran", "gn112931", 35.69439, 51.42151, "IRN", PlacePrecision.City),
        Sources = [Example.Zarif],
    };
}
