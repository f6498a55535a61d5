using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Dating;

namespace Dragoman.Politics.Tests.Statements;

public sealed class StatementCoderTests
{
    [Theory]
    [InlineData(
        "Accused accuse VERB VBN 9 advcl|by by ADP IN 3 case|Iran Iran PROPN NNP 1 obl:agent|of of SCONJ IN 5 mark|arming arm VERB VBG 1 advcl|rebels rebel NOUN NNS 5 obj"
        + "|, , PUNCT , 1 punct|Iraq Iraq PROPN NNP 9 nsubj|left leave VERB VBD 0 root|. . PUNCT . 9 punct",
        "Accused", "Iran", SpeechMode.Indirect, "arming rebels")]
    [InlineData(
        "Report report NOUN NN 0 root|: : PUNCT : 3 punct|Iran Iran PROPN NNP 1 appos|to to PART TO 5 mark|leave leave VERB VB 3 acl|talks talk NOUN NNS 5 obj",
        "Report", "report", SpeechMode.Indirect, "Iran to leave talks")]
    [InlineData(
        "Truce truce NOUN NN 3 nsubj:pass|was be AUX VBD 3 aux:pass|rejected reject VERB VBN 0 root|by by ADP IN 5 case|Iran Iran PROPN NNP 3 obl:agent"
        + "|, , PUNCT , 7 punct|saying say VERB VBG 3 advcl|that that SCONJ IN 10 mark|talks talk NOUN NNS 10 nsubj|failed fail VERB VBD 7 ccomp|. . PUNCT . 3 punct",
        "saying", "Iran", SpeechMode.Indirect, "talks failed")]
    [InlineData(
        "Iran Iran PROPN NNP 2 nsubj|said say VERB VBD 0 root|that that SCONJ IN 5 mark|talks talk NOUN NNS 5 nsubj|failed fail VERB VBD 2 ccomp|. . PUNCT . 2 punct",
        "said", "Iran", SpeechMode.Indirect, "talks failed")]
    [InlineData(
        "Talks talk NOUN NNS 2 nsubj|failed fail VERB VBD 0 root|, , PUNCT , 2 punct|according accord VERB VBG 6 case|to to ADP IN 4 fixed|Iran Iran PROPN NNP 2 obl|. . PUNCT . 2 punct",
        "according to", "Iran", SpeechMode.Indirect, "Talks failed")]
    [InlineData(
        "Iran Iran PROPN NNP 2 nsubj|denied deny VERB VBD 0 root|attacking attack VERB VBG 2 xcomp|ships ship NOUN NNS 3 obj|. . PUNCT . 2 punct",
        "denied", "Iran", SpeechMode.Indirect, "attacking ships")]
    [InlineData(
        "Iran Iran PROPN NNP 2 nsubj|vowed vow VERB VBD 0 root|to to PART TO 4 mark|leave leave VERB VB 2 xcomp|. . PUNCT . 2 punct",
        "vowed", "Iran", SpeechMode.Indirect, "to leave")]
    [InlineData(
        "“ “ PUNCT `` 3 punct|We we PRON PRP 3 nsubj|leave leave VERB VBP 6 ccomp|, , PUNCT , 3 punct|” ” PUNCT '' 3 punct|said say VERB VBD 0 root|Iran Iran PROPN NNP 6 nsubj|. . PUNCT . 6 punct",
        "said", "Iran", SpeechMode.Direct, "We leave")]
    [InlineData(
        "Iran Iran PROPN NNP 2 nsubj|said say VERB VBD 0 root|it it PRON PRP 4 nsubj|wants want VERB VBZ 2 ccomp|“ “ PUNCT `` 6 punct|peace peace NOUN NN 4 obj|” ” PUNCT '' 6 punct|. . PUNCT . 2 punct",
        "said", "Iran", SpeechMode.Mixed, "it wants “ peace ”")]
    [InlineData(
        "Iran Iran PROPN NNP 2 nsubj|called call VERB VBD 0 root|the the DET DT 4 det|deal deal NOUN NN 2 obj|dangerous dangerous ADJ JJ 2 xcomp|. . PUNCT . 2 punct",
        "called", "Iran", SpeechMode.Indirect, "the deal dangerous")]
    [InlineData(
        "Iran Iran PROPN NNP 2 nsubj|left leave VERB VBD 7 ccomp|Russia Russia PROPN NNP 2 obj|, , PUNCT , 2 punct|the the DET DT 6 det|expert expert NOUN NN 7 nsubj|said say VERB VBD 0 root|. . PUNCT . 7 punct",
        "said", "expert", SpeechMode.Indirect, "Iran left Russia")]
    public void Code_OneAct_GivesSpeakerModeAndContent(string words, string cue, string speaker, SpeechMode mode, string content)
    {
        CodedStatement statement = Assert.Single(Analysed.Records<CodedStatement>(words));

        Assert.Equal(cue, Analysed.Text(words, statement.Span));
        Assert.Equal(speaker, statement.Speaker.Name);
        Assert.Equal(mode, statement.Mode);
        Assert.Equal(content, Analysed.Text(words, statement.Content));
    }

    [Theory]
    [InlineData("Iran Iran PROPN NNP 4 nsubj|did do AUX VBD 4 aux|not not PART RB 4 advmod|say say VERB VB 0 root|who who PRON WP 6 nsubj|came come VERB VBD 4 ccomp")]
    [InlineData("Iran Iran PROPN NNP 3 nsubj|may may AUX MD 3 aux|say say VERB VB 0 root|that that SCONJ IN 6 mark|talks talk NOUN NNS 6 nsubj|failed fail VERB VBD 3 ccomp")]
    [InlineData("Iran Iran PROPN NNP 2 nsubj|refused refuse VERB VBD 0 root|to to PART TO 4 mark|say say VERB VB 2 xcomp|who who PRON WP 6 nsubj|came come VERB VBD 4 ccomp")]
    [InlineData("Iran Iran PROPN NNP 2 nsubj|fears fear VERB VBZ 0 root|war war NOUN NN 4 nsubj|comes come VERB VBZ 2 ccomp")]
    [InlineData("Iran Iran PROPN NNP 2 nsubj|met meet VERB VBD 0 root|in in ADP IN 4 case|hopes hope NOUN NNS 2 obl|of of SCONJ IN 6 mark|saying say VERB VBG 4 acl|who who PRON WP 8 nsubj|came come VERB VBD 6 ccomp")]
    [InlineData("It it PRON PRP 2 nsubj|asked ask VERB VBD 0 root|Iran Iran PROPN NNP 4 nsubj|say say VERB VB 2 ccomp|who who PRON WP 6 nsubj|came come VERB VBD 4 ccomp")]
    [InlineData("The the DET DT 4 det|“ “ PUNCT `` 4 punct|free free ADJ JJ 4 amod|zone zone NOUN NN 6 nsubj|” ” PUNCT '' 4 punct|fell fall VERB VBD 0 root")]
    public void Code_NoActOfSpeech_GivesNone(string words) => Assert.Empty(Analysed.Records<CodedStatement>(words));

    [Fact]
    public void Code_JointSpeakers_GivesOneRecordEach()
    {
        CodedStatement[] statements = Analysed.Records<CodedStatement>(
            "Iran Iran PROPN NNP 4 nsubj|and and CCONJ CC 3 cc|Russia Russia PROPN NNP 1 conj|said say VERB VBD 0 root|talks talk NOUN NNS 6 nsubj|failed fail VERB VBD 4 ccomp");

        Assert.Equal(["Iran", "Russia"], statements.Select(statement => statement.Speaker.Name));
        Assert.Single(statements.Select(statement => statement.Span).Distinct());
    }

    [Fact]
    public void Code_SaidOnMonday_BearsTheDay()
    {
        CodedStatement statement = Assert.Single(Analysed.Records<CodedStatement>(
            "Iran Iran PROPN NNP 2 nsubj|told tell VERB VBD 0 root|reporters reporter NOUN NNS 2 obj|on on ADP IN 5 case|Monday Monday PROPN NNP 2 obl|talks talk NOUN NNS 7 nsubj|failed fail VERB VBD 2 ccomp",
            new DateOnly(2019, 1, 2)));

        Assert.Equal(new DateOnly(2018, 12, 31), statement.Date?.From);
        Assert.Equal("reporters", statement.Addressee?.Name);
    }
}
