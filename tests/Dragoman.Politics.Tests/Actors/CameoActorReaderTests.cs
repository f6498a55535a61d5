using Dragoman.Politics.Actors;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Actors;

// The form of the dictionaries: Schrodt, TABARI manual; roles and countries: CAMEO codebook.
public sealed class CameoActorReaderTests
{
    private static readonly CameoCodes _codes = CameoCodes.Load(Path.Combine(Tree.DataFolder, "actors"));

    [Theory]
    [InlineData("EXAMPLE_FRONT [AFGREB] ; of the hills", "Example Front\t-\tAFG\tarmed\tREB")]
    [InlineData("ANN_EXAMPLE_ [USAGOV 930120-010120] [USAELI]", "Ann Example\t-\tUSA 1993-01-20..2001-01-20; USA\tpeople\tGOV 1993-01-20..2001-01-20; ELI")]
    [InlineData("EXAMPLE_BODY [IGOUNO]", "Example Body\t-\tIGO\torganisation\tIGO")]
    [InlineData("EXAMPLE_GUARD [ROMMIL >19900101]", "Example Guard\t-\tROU 1990-01-01..\tarmy\tMIL 1990-01-01..")]
    public void Read_LineOfADictionary_IsARowOfOurs(string line, string row) =>
        Assert.Equal([row + "\timported from a CAMEO actor dictionary"], CameoActorReader.Read("a.txt", [line], _codes).Rows);

    [Fact]
    public void Read_SynonymsAndCodesBelowAName_AreItsOwn() =>
        Assert.Equal(
            ["Example Front\tFront Of Example\tAFG\tarmed\tREB\timported from a CAMEO actor dictionary"],
            CameoActorReader.Read("a.txt", ["EXAMPLE_FRONT_", "+FRONT_OF_EXAMPLE_", "\t[AFGREB]"], _codes).Rows);

    [Theory]
    [InlineData("+ALONE_", "DR158")]
    [InlineData("EXAMPLE [QQQ]", "DR157")]
    [InlineData("EXAMPLE [USAGO]", "DR157")]
    [InlineData("EXAMPLE [USAGOV 931320-010120]", "DR150")]
    public void Read_LineThatCannotBeTaken_IsToldByNumberAndLine(string line, string number)
    {
        (IEnumerable<string> rows, var faults) = CameoActorReader.Read("a.txt", ["; mine", line], _codes);

        Assert.Empty(rows);
        Assert.Equal((number, "a.txt line 2"), (Assert.Single(faults).Number, faults[0].Where));
    }
}
