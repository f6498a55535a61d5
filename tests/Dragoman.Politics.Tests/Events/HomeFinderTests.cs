using Dragoman.Politics.Records;

namespace Dragoman.Politics.Tests.Events;

// Expected values: the actors' country in the project's annotation guidelines, ISO 3166-1 alpha-3 of the state that they belong to.
public sealed class HomeFinderTests
{
    [Fact]
    public void Code_PoliceOfATownThatIsTold_AreOfItsCountry() =>
        Assert.Equal(["KEN"], CodedTrees.Countries(Assert.Single(CodedTrees.Events("""
            Police police NOUN NNS 2 nsubj
            arrested arrest VERB VBD 0 root
            protesters protester NOUN NNS 2 obj
            in in ADP IN 5 case
            Nairobi Nairobi PROPN NNP 2 obl
            """)).Actors));

    [Fact]
    public void Code_WorkersAgainstTheirGovernment_AreOfItsCountry() =>
        Assert.Equal(["SRB"], CodedTrees.Countries(Assert.Single(CodedTrees.Events("""
            Workers worker NOUN NNS 2 nsubj
            demonstrated demonstrate VERB VBD 0 root
            against against ADP IN 5 case
            the the DET DT 5 det
            government government NOUN NN 2 obl
            of of ADP IN 7 case
            Serbia Serbia PROPN NNP 5 nmod
            """)).Actors));

    [Fact]
    public void Code_ForeignWorkers_AreOfNoCountryThatIsKnown() =>
        Assert.Equal([""], CodedTrees.Countries(Assert.Single(CodedTrees.Events("""
            Foreign foreign ADJ JJ 2 amod
            workers worker NOUN NNS 3 nsubj
            demonstrated demonstrate VERB VBD 0 root
            in in ADP IN 5 case
            Nairobi Nairobi PROPN NNP 3 obl
            """)).Actors));

    [Theory]
    [InlineData("Yoruba", "NGA")]
    [InlineData("Tibetan", "CHN")]
    public void Code_LeadersOfAPeople_AreOfTheCountryWhereItLives(string people, string country) =>
        Assert.Equal([country], CodedTrees.Countries(Assert.Single(CodedTrees.Events($"""
            {people} {people} ADJ JJ 2 amod
            rebels rebel NOUN NNS 3 nsubj
            attacked attack VERB VBD 0 root
            the the DET DT 5 det
            army army NOUN NN 3 obj
            """)).Actors));

    [Fact]
    public void Code_EthnicAlbaniansOfAnArticleAboutMacedonia_AreOfMacedonia()
    {
        CodedEvent coded = CodedTrees.Events(
            """
            Macedonia Macedonia PROPN NNP 2 nsubj
            accused accuse VERB VBD 0 root
            Serbia Serbia PROPN NNP 2 obj
            """,
            """
            Ethnic ethnic ADJ JJ 2 amod
            Albanian Albanian ADJ JJ 3 amod
            rebels rebel NOUN NNS 4 nsubj
            attacked attack VERB VBD 0 root
            Macedonia Macedonia PROPN NNP 4 obj
            """)[^1];

        Assert.Equal(["MKD"], CodedTrees.Countries(coded.Actors));
    }
}
