using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Dating;

namespace Dragoman.Politics.Tests.Quantities;

public sealed class QuantityCoderTests
{
    private const string Left = "left leave VERB VBD 0 root";

    // Bounds as docs/quantities.md settles them.
    [Theory]
    [InlineData("Around around ADP RB 2 advmod|7,000 7,000 NUM CD 4 nummod|U.S. U.S. PROPN NNP 4 compound|troops troop NOUN NNS 5 nsubj|" + Left, "Around 7,000 U.S. troops", "troops", 7000.0, 7000.0)]
    [InlineData("At at ADP IN 2 case|least least ADJ JJS 3 nmod|20 20 NUM CD 4 nummod|people people NOUN NNS 6 nsubj:pass|were be AUX VBD 6 aux:pass|killed kill VERB VBN 0 root", "At least 20 people", "casualties", 20.0, null)]
    [InlineData("As as ADV RB 2 advmod|many many ADJ JJ 4 advmod|as as ADP IN 2 fixed|one one NUM CD 6 nummod|million million NUM CD 4 flat|Afghans Afghan PROPN NNPS 7 nsubj|fled flee VERB VBD 0 root", "As many as one million Afghans", "refugees", null, 1000000.0)]
    [InlineData("Scores score NOUN NNS 4 nsubj|of of ADP IN 3 case|fighters fighter NOUN NNS 1 nmod|" + Left, "Scores of fighters", "fighters", 40.0, null)]
    [InlineData("Tens ten NOUN NNS 6 nsubj|of of ADP IN 3 case|thousands thousand NOUN NNS 1 nmod|of of ADP IN 5 case|refugees refugee NOUN NNS 3 nmod|" + Left, "Tens of thousands of refugees", "refugees", 20000.0, null)]
    [InlineData("Nearly nearly ADV RB 2 advmod|300 300 NUM CD 3 nummod|hostages hostage NOUN NNS 4 nsubj|" + Left, "Nearly 300 hostages", "detainees", null, 300.0)]
    [InlineData("Between between ADP IN 2 case|100 100 NUM CD 5 nummod|and and CCONJ CC 4 cc|200 200 NUM CD 2 conj|soldiers soldier NOUN NNS 6 nsubj|" + Left, "Between 100 and 200 soldiers", "troops", 100.0, 200.0)]
    [InlineData("It it PRON PRP 2 nsubj|holds hold VERB VBZ 0 root|half half NOUN NN 2 obj|of of ADP IN 5 case|Afghanistan Afghanistan PROPN NNP 3 nmod", "half of Afghanistan", "territory_share", 50.0, 50.0)]
    [InlineData("A a DET DT 6 det|20 20 NUM CD 4 nummod|- - PUNCT HYPH 4 punct|year year NOUN NN 6 compound|Iran Iran PROPN NNP 6 compound|war war NOUN NN 7 nsubj|ended end VERB VBD 0 root", "20 - year Iran war", "duration", 20.0, 20.0)]
    [InlineData("Iran Iran PROPN NNP 2 nsubj|paid pay VERB VBD 0 root|over over ADP IN 5 advmod|$ $ SYM $ 2 obj|2 2 NUM CD 4 nummod|million million NUM CD 5 flat", "over $ 2 million", "money", 2000000.0, null)]
    public void Code_Figure_GivesKindAndBounds(string words, string span, string kind, double? low, double? high)
    {
        CodedQuantity quantity = Assert.Single(Analysed.Records<CodedQuantity>(words));

        Assert.Equal(span, Analysed.Text(words, quantity.Span));
        Assert.Equal((kind, low, high), (quantity.Kind, quantity.Low, quantity.High));
    }

    [Theory]
    [InlineData("In in ADP IN 2 case|2001 2001 NUM CD 3 obl|" + Left)]
    [InlineData("The the DET DT 3 det|two two NUM CD 3 nummod|sides side NOUN NNS 4 nsubj|" + Left)]
    [InlineData("A a DET DT 8 det|10 10 NUM CD 4 nummod|- - PUNCT HYPH 4 punct|year year NOUN NN 6 obl|- - PUNCT HYPH 6 punct|old old ADJ JJ 8 amod|Afghan afghan ADJ JJ 8 amod|boy boy NOUN NN 9 nsubj|" + Left)]
    [InlineData("Two two NUM CD 2 nummod|years year NOUN NNS 3 obl|ago ago ADV RB 5 advmod|it it PRON PRP 5 nsubj|" + Left)]
    public void Code_DatesAgesAndLists_GiveNone(string words) => Assert.Empty(Analysed.Records<CodedQuantity>(words, new DateOnly(2019, 1, 2)));

    [Theory]
    [InlineData("The the DET DT 2 det|blast blast NOUN NN 3 nsubj|left leave VERB VBD 0 root|40 40 NUM CD 5 nummod|people people NOUN NNS 3 obj|dead dead ADJ JJ 3 xcomp", "casualties")]
    [InlineData("40 40 NUM CD 2 nummod|people people NOUN NNS 4 nsubj:pass|are be AUX VBP 4 aux:pass|believed believe VERB VBN 0 root|to to PART TO 7 mark|have have AUX VB 7 aux|died die VERB VBN 4 xcomp", "casualties")]
    [InlineData("40 40 NUM CD 2 nummod|people people NOUN NNS 4 nsubj:pass|are be AUX VBP 4 aux:pass|thought think VERB VBN 0 root|to to PART TO 8 mark|have have AUX VB 8 aux|been be AUX VBN 8 aux:pass|jailed jail VERB VBN 4 xcomp", "detainees")]
    [InlineData("It it PRON PRP 2 nsubj|forced force VERB VBD 0 root|40 40 NUM CD 4 nummod|people people NOUN NNS 2 obj|to to PART TO 6 mark|flee flee VERB VB 2 xcomp", "refugees")]
    [InlineData("It it PRON PRP 2 nsubj|asked ask VERB VBD 0 root|40 40 NUM CD 4 nummod|people people NOUN NNS 2 obj|to to PART TO 6 mark|sing sing VERB VB 2 xcomp", "people")]
    [InlineData("40 40 NUM CD 2 nummod|troops troops NOUN NNS 3 nsubj|" + Left, "troops")]
    public void Code_People_AreWhatBecomesOfThem(string words, string kind) =>
        Assert.Equal(kind, Assert.Single(Analysed.Records<CodedQuantity>(words + "|Iran Iran PROPN NNP 1 dep")).Kind);

    [Fact]
    public void Code_TheNumber_IsOfThoseWhomTheFigureBeforeCounts()
    {
        CodedQuantity[] quantities = Analysed.Records<CodedQuantity>(
            "About about ADV RB 2 advmod|40 40 NUM CD 3 nummod|Afghans Afghan PROPN NNPS 4 nsubj|fled flee VERB VBD 0 root|and and CCONJ CC 7 cc"
            + "|Iran Iran PROPN NNP 7 nsubj|put put VERB VBD 4 conj|the the DET DT 9 det|number number NOUN NN 7 obj|at at ADP IN 11 case|90 90 NUM CD 7 obl");

        Assert.Equal(["refugees", "refugees"], quantities.Select(quantity => quantity.Kind));
        Assert.Equal((90.0, quantities[0].Of), (quantities[1].Low, quantities[1].Of));
    }

    [Fact]
    public void Code_ANumberOfNothingTold_GivesNone() => Assert.Empty(Analysed.Records<CodedQuantity>(
        "Iran Iran PROPN NNP 2 nsubj|put put VERB VBD 0 root|the the DET DT 4 det|number number NOUN NN 2 obj|at at ADP IN 6 case|90 90 NUM CD 2 obl"));

    [Fact]
    public void Code_AShareWithoutAWhole_IsOfTheLandThatTheSentenceShares()
    {
        CodedQuantity[] quantities = Analysed.Records<CodedQuantity>(
            "Iran Iran PROPN NNP 2 nsubj|holds hold VERB VBZ 0 root|51 51 NUM CD 4 nummod|percent percent NOUN NN 2 obj|of of ADP IN 6 case"
            + "|Afghanistan Afghanistan PROPN NNP 4 nmod|and and CCONJ CC 9 cc|49 49 NUM CD 9 nummod|percent percent NOUN NN 4 conj|later later ADV RB 2 advmod");

        Assert.Equal([51.0, 49.0], quantities.Select(quantity => quantity.Low));
        Assert.All(quantities, quantity => Assert.Equal(("territory_share", "Afghanistan"), (quantity.Kind, quantity.Of)));
    }

    [Fact]
    public void Code_MoneyFarFromPolitics_GivesNone() => Assert.Empty(Analysed.Records<CodedQuantity>(
        "It it PRON PRP 2 nsubj|paid pay VERB VBD 0 root|over over ADP IN 5 advmod|$ $ SYM $ 2 obj|2 2 NUM CD 4 nummod|million million NUM CD 5 flat"));

    [Fact]
    public void Code_FigureInStatement_BearsItsSource()
    {
        CodedQuantity quantity = Assert.Single(Analysed.Records<CodedQuantity>(
            "Iran Iran PROPN NNP 2 nsubj|said say VERB VBD 0 root|300 300 NUM CD 4 nummod|soldiers soldier NOUN NNS 5 nsubj|left leave VERB VBD 2 ccomp"));

        Assert.Equal("Iran", Assert.Single(quantity.Sources).Name);
    }
}
