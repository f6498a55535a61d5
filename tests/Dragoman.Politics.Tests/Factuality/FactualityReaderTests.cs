using Dragoman.Language.Annotation;
using Dragoman.Politics.Factuality;
using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Factuality;

public sealed class FactualityReaderTests
{
    private static readonly FactualityReader _reader = FactualityReader.Load(Tree.DataFolder);

    [Theory]
    [InlineData("attacked attack VERB VBD 0 root", 0, Realis.Actual, false)]
    [InlineData("did do AUX VBD 3 aux|not not PART RB 3 advmod|attack attack VERB VB 0 root", 2, Realis.Negated, false)]
    [InlineData("will will AUX MD 2 aux|attack attack VERB VB 0 root", 1, Realis.Future, false)]
    [InlineData("may may AUX MD 2 aux|attack attack VERB VB 0 root", 1, Realis.Hypothetical, true)]
    [InlineData("may may AUX MD 3 aux|have have AUX VB 3 aux|attacked attack VERB VBN 0 root", 2, Realis.Actual, true)]
    [InlineData("reportedly reportedly ADV RB 2 advmod|attacked attack VERB VBD 0 root", 1, Realis.Actual, true)]
    [InlineData("failed fail VERB VBD 0 root|to to PART TO 3 mark|attack attack VERB VB 1 xcomp", 2, Realis.Negated, false)]
    [InlineData("began begin VERB VBD 0 root|to to PART TO 3 mark|attack attack VERB VB 1 xcomp", 2, Realis.Actual, false)]
    [InlineData("wants want VERB VBZ 0 root|to to PART TO 3 mark|attack attack VERB VB 1 xcomp", 2, Realis.Hypothetical, false)]
    [InlineData("plans plan VERB VBZ 0 root|to to PART TO 3 mark|attack attack VERB VB 1 xcomp", 2, Realis.Future, false)]
    [InlineData("is be AUX VBZ 2 aux:pass|expected expect VERB VBN 0 root|to to PART TO 4 mark|attack attack VERB VB 2 xcomp", 3, Realis.Future, false)]
    [InlineData("left leave VERB VBD 0 root|without without SCONJ IN 3 mark|attacking attack VERB VBG 1 advcl", 2, Realis.Negated, false)]
    [InlineData("no no DET DT 2 det|attack attack NOUN NN 0 root", 1, Realis.Negated, false)]
    [InlineData("threat threat NOUN NN 0 root|of of ADP IN 3 case|attack attack NOUN NN 1 nmod", 2, Realis.Hypothetical, false)]
    [InlineData("urged urge VERB VBD 0 root|them they PRON PRP 1 obj|not not PART RB 5 advmod|to to PART TO 5 mark|attack attack VERB VB 1 xcomp", 4, Realis.Hypothetical, false)]
    [InlineData("assured assure VERB VBD 0 root|it it PRON PRP 4 nsubj|wo will AUX MD 5 aux|n't not PART RB 5 advmod|attack attack VERB VB 1 ccomp", 4, Realis.Hypothetical, false)]
    [InlineData("no no DET DT 2 det|sign sign NOUN NN 0 root|that that SCONJ IN 5 mark|they they PRON PRP 5 nsubj|met meet VERB VBD 2 acl", 4, Realis.Negated, true)]
    [InlineData("condition condition NOUN NN 4 nsubj|is be AUX VBZ 4 cop|the the DET DT 4 det|withdrawal withdrawal NOUN NN 0 root", 3, Realis.Hypothetical, false)]
    [InlineData("result result NOUN NN 4 nsubj|is be AUX VBZ 4 cop|the the DET DT 4 det|withdrawal withdrawal NOUN NN 0 root", 3, Realis.Actual, false)]
    [InlineData("talks talk NOUN NNS 3 nsubj|are be AUX VBP 3 cop|possible possible ADJ JJ 0 root", 0, Realis.Hypothetical, false)]
    [InlineData("talks talk NOUN NNS 3 nsubj|are be AUX VBP 3 cop|useful useful ADJ JJ 0 root", 0, Realis.Actual, false)]
    [InlineData("talks talk NOUN NNS 4 nsubj:pass|must must AUX MD 4 aux|be be AUX VB 4 aux:pass|seen see VERB VBN 0 root", 0, Realis.Actual, false)]
    [InlineData("talks talk NOUN NNS 4 nsubj:pass|will will AUX MD 4 aux|be be AUX VB 4 aux:pass|held hold VERB VBN 0 root", 0, Realis.Future, false)]
    [InlineData("refused refuse VERB VBD 0 root|requests request NOUN NNS 1 obj", 1, Realis.Actual, false)]
    [InlineData("refused refuse VERB VBD 0 root|talks talk NOUN NNS 1 obj", 1, Realis.Negated, false)]
    [InlineData("Minister minister PROPN NNP 3 nsubj|to to PART TO 3 mark|visit visit VERB VB 0 root", 2, Realis.Future, false)]
    [InlineData("Cabinet cabinet NOUN NN 0 root|to to PART TO 3 mark|ease ease VERB VB 1 acl", 2, Realis.Future, false)]
    [InlineData("is be VERB VBZ 0 root|party party NOUN NN 1 nsubj|to to PART TO 4 mark|attack attack VERB VB 2 acl", 3, Realis.Hypothetical, false)]
    [InlineData("is be AUX VBZ 3 aux|to to PART TO 3 mark|attack attack VERB VB 0 root", 2, Realis.Future, false)]
    [InlineData("believed believe VERB VBN 0 root|to to PART TO 4 mark|be be AUX VB 4 aux:pass|backed back VERB VBN 1 xcomp", 3, Realis.Actual, true)]
    [InlineData("rejected reject VERB VBD 0 root|call call NOUN NN 1 obj|to to PART TO 4 mark|withdraw withdraw VERB VB 1 advcl", 3, Realis.Hypothetical, false)]
    [InlineData("used use VERB VBD 0 root|tanks tank NOUN NNS 1 obj|to to PART TO 4 mark|attack attack VERB VB 1 advcl", 3, Realis.Actual, false)]
    public void Read_OneWay_GivesRealisAndHedge(string words, int predicate, Realis realis, bool hedged)
    {
        Sentence sentence = Tree.Of(words.Replace('|', '\n'));

        FactualityReading reading = _reader.Read(sentence, sentence.Tokens[predicate]);

        Assert.Equal(new FactualityReading(realis, hedged), reading);
    }

    [Fact]
    public void Read_DidNotFailTo_IsActual()
    {
        Sentence sentence = Tree.Of("""
            did do AUX VBD 3 aux
            not not PART RB 3 advmod
            fail fail VERB VB 0 root
            to to PART TO 5 mark
            attack attack VERB VB 3 xcomp
            """);

        Assert.Equal(Realis.Actual, _reader.Read(sentence, sentence.Tokens[4]).Realis);
    }
}
