using Dragoman.Ledger.Exchanging;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Exchanging;

public sealed class CodeTableTests
{
    private const int ValidColumn = 8;

    private static readonly CountryCodes _countries = CountryCodes.Carried;
    private static readonly PloverScheme _scheme = PloverScheme.Load(Repository.PathOf("data/codebook/plover.tsv"));

    [Fact]
    public void Countries_HaveEveryPresentStateUnderItsOwnName()
    {
        IEnumerable<string> wrong = DataTable.Read(Repository.PathOf("data/actors/states.tsv"), 10)
            .DistinctBy(row => row.Fields[0])
            .Where(row => row.Fields[ValidColumn].Length == 0 || row.Fields[ValidColumn].EndsWith("..", StringComparison.Ordinal))
            .Where(row => _countries.CodeOf(row.Fields[1]) != row.Fields[0] || _countries.Name(row.Fields[0]) != row.Fields[1] || _countries.Fips(row.Fields[0]).Length != 2)
            .Select(row => row.Fields[0]);

        Assert.Empty(wrong);
    }

    [Theory]
    // Sources: Correlates of War, state system membership; FIPS 10-4; CAMEO actor codebook.
    [InlineData("USA", "2", "US", "USA")]
    [InlineData("GBR", "200", "UK", "GBR")]
    [InlineData("DEU", "255", "GM", "DEU")]
    [InlineData("RUS", "365", "RS", "RUS")]
    [InlineData("IRN", "630", "IR", "IRN")]
    [InlineData("AUS", "900", "AS", "AUS")]
    [InlineData("ROU", "360", "RO", "ROM")]
    [InlineData("TLS", "860", "TT", "TMP")]
    [InlineData("PSE", "", "WE", "PSE")]
    [InlineData("IGO", "", "", "IGO")]
    public void Country_HasTheCodesOfOtherSets(string code, string cow, string fips, string cameo)
    {
        Assert.Equal(cow, _countries.Cow(code));
        Assert.Equal(fips, _countries.Fips(code));
        Assert.Equal(cameo, _countries.Cameo(code));
    }

    [Theory]
    [InlineData("Russian Federation", "RUS")]
    [InlineData("UNITED STATES", "USA")]
    [InlineData("Occupied Palestinian Territory", "PSE")]
    [InlineData("Democratic Republic of Congo", "COD")]
    [InlineData("Viet Nam", "VNM")]
    [InlineData("IRN", "IRN")]
    [InlineData("Atlantis", null)]
    public void Country_IsKnownByItsNames(string written, string? code) => Assert.Equal(code, _countries.CodeOf(written));

    [Fact]
    public void CameoEvents_HaveTheCodeOfEveryPloverMode()
    {
        CameoEvents events = CameoEvents.Carried;

        Assert.All(
            from type in _scheme.Types
            from mode in _scheme.ModesOf(type).Append("")
            select _scheme.CodeOf(type, mode).Cameo,
            code => Assert.NotNull(events.Find(code)));
    }

    [Fact]
    public void CameoEvents_AreEventsOfPlover() => Assert.All(
        CameoEvents.Carried.All.Where(e => e.Type.Length > 0),
        e => Assert.True(_scheme.HasMode(e.Type, e.Mode), $"{e.Code} is {e.Type} {e.Mode}"));

    [Theory]
    // Sources: CAMEO codebook 1.1b3; the scale of Goldstein 1992 as published for CAMEO.
    [InlineData("042", "042", "CONSULT", 1.9)]
    [InlineData("42", "042", "CONSULT", 1.9)]
    [InlineData("871", "0871", "RETREAT", 9)]
    [InlineData("14", "014", "", 0)]
    [InlineData("141", "141", "PROTEST", -6.5)]
    [InlineData("1831", "1831", "ASSAULT", -10)]
    [InlineData("173", "173", "COERCE", -5)]
    public void CameoEvent_IsFoundWithoutItsLeadingZeroToo(string written, string code, string type, double goldstein)
    {
        CameoEvent? found = CameoEvents.Carried.Find(written);

        Assert.Equal((code, type, goldstein), (found?.Code, found?.Type, found?.Goldstein));
    }

    [Theory]
    [InlineData("999")]
    [InlineData("300")]
    [InlineData("war")]
    [InlineData("0999999")]
    public void CameoEvent_OfNoCode_IsNull(string written) => Assert.Null(CameoEvents.Carried.Find(written));

    [Fact]
    public void IcewsSectors_AreSectorsOfPlover() => Assert.All(IcewsSectors.Carried.Sectors, sector => Assert.Contains(sector, Sectors.All));

    [Theory]
    // What most events of ICEWS bear; the order within a field follows nothing.
    [InlineData("Police,Government", "COP")]
    [InlineData("Government,Military", "MIL")]
    [InlineData("Legislative / Parliamentary,Government", "LEG")]
    [InlineData("Parties,Executive,Executive Office,Government", "GOV")]
    [InlineData("Dissident,Protestors / Popular Opposition / Mobs", "OPP")]
    [InlineData("Social,General Population / Civilian / Social", "CVL")]
    [InlineData("Army Mechanized (Ships, Tanks, Planes),Army,Military", "MIL")]
    [InlineData("", null)]
    [InlineData("Weavers", null)]
    public void IcewsSector_IsTheOneThatTellsMost(string written, string? sector) => Assert.Equal(sector, IcewsSectors.Carried.Find(written));
}
