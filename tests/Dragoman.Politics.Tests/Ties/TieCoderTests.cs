using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Dating;

namespace Dragoman.Politics.Tests.Ties;

public sealed class TieCoderTests
{
    [Theory]
    [InlineData("Russia Russia PROPN NNP 2 nsubj|backs back VERB VBZ 0 root|Serbia Serbia PROPN NNP 2 obj", "supports", "Russia", "Serbia")]
    [InlineData("Croatia Croatia PROPN NNP 2 nsubj|accused accuse VERB VBD 0 root|Russia Russia PROPN NNP 2 obj|of of SCONJ IN 5 mark|backing back VERB VBG 2 advcl|Serbia Serbia PROPN NNP 5 obj", "supports", "Russia", "Serbia")]
    [InlineData("Serbia Serbia PROPN NNP 3 nsubj:pass|is be AUX VBZ 3 aux:pass|backed back VERB VBN 0 root|by by ADP IN 5 case|Russia Russia PROPN NNP 3 obl", "supports", "Russia", "Serbia")]
    [InlineData("Iran Iran PROPN NNP 5 nsubj|is be AUX VBZ 5 cop|an a DET DT 5 det|old old ADJ JJ 5 amod|enemy enemy NOUN NN 0 root|of of ADP IN 7 case|Iraq Iraq PROPN NNP 5 nmod", "opposes", "Iran", "Iraq")]
    [InlineData("War war NOUN NN 6 nsubj|between between ADP IN 3 case|Iran Iran PROPN NNP 1 nmod|and and CCONJ CC 5 cc|Iraq Iraq PROPN NNP 3 conj|drags drag VERB VBZ 0 root", "opposes", "Iran", "Iraq")]
    [InlineData("Iran Iran PROPN NNP 2 nsubj|has have VERB VBZ 0 root|close close ADJ JJ 4 amod|ties tie NOUN NNS 2 obj|with with ADP IN 6 case|Syria Syria PROPN NNP 4 nmod", "cooperates", "Iran", "Syria")]
    [InlineData("Iran Iran PROPN NNP 2 nsubj|has have VERB VBZ 0 root|leverage leverage NOUN NN 2 obj|over over ADP IN 5 case|Syria Syria PROPN NNP 3 nmod", "leverage", "Iran", "Syria")]
    [InlineData("Iran Iran PROPN NNP 2 nsubj|urges urge VERB VBZ 0 root|Iraq Iraq PROPN NNP 2 obj|to to PART TO 5 mark|leave leave VERB VB 2 xcomp", "wants", "Iran", "Iraq")]
    public void Code_OneRelation_GivesKindAndSides(string words, string kind, string from, string to)
    {
        CodedTie tie = Assert.Single(Analysed.Records<CodedTie>(words));

        Assert.Equal((kind, from, to), (tie.Kind, tie.From.Name, tie.To?.Name));
    }

    [Fact]
    public void Code_Wish_TellsWhatIsWanted()
    {
        CodedTie tie = Assert.Single(Analysed.Records<CodedTie>(
            "Iran Iran PROPN NNP 2 nsubj|wants want VERB VBZ 0 root|good good ADJ JJ 4 amod|relations relation NOUN NNS 2 obj"));

        Assert.Equal("good relations", tie.What);
        Assert.Null(tie.To);
    }

    [Fact]
    public void Code_TitleBeforeName_GivesRoleOnce()
    {
        const string Sentence = "President President PROPN NNP 3 compound|Ashraf Ashraf PROPN NNP 3 compound|Ghani Ghani PROPN NNP 4 nsubj|left leave VERB VBD 0 root|"
            + "and and CCONJ CC 8 cc|President President PROPN NNP 7 compound|Ghani Ghani PROPN NNP 8 nsubj|wept weep VERB VBD 4 conj";

        CodedTie role = Assert.Single(Analysed.Records<CodedTie>(Sentence, new DateOnly(2019, 1, 2)), tie => tie.Kind == "role");

        Assert.Equal(("Ashraf Ghani", "Afghanistan", "President"), (role.From.Name, role.To?.Name, role.Title));
    }

    [Fact]
    public void Code_PastFight_IsNoTie() => Assert.DoesNotContain(
        Analysed.Records<CodedTie>("Iran Iran PROPN NNP 2 nsubj|fought fight VERB VBD 0 root|Iraq Iraq PROPN NNP 2 obj"), tie => tie.Kind == "opposes");
}
