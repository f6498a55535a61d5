using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Placing;
using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Actors;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Placing;

public sealed class PlaceResolverTests
{
    private static readonly PlaceResolver _resolver = new(
        Gazetteer.Load(Path.Combine(Tree.DataFolder, "places")), ActorDirectory.Load(Path.Combine(Tree.DataFolder, "actors")), ClauseVerbs.Load(Path.Combine(Tree.DataFolder, "clauses")));

    [Theory]
    [InlineData("They they PRON PRP 2 nsubj|met meet VERB VBD 0 root|in in ADP IN 4 case|Geneva Geneva PROPN NNP 2 obl", "met", "Geneva CHE City")]
    [InlineData("They they PRON PRP 2 nsubj|flew fly VERB VBD 0 root|to to ADP IN 4 case|Doha Doha PROPN NNP 2 obl", "flew", "Doha QAT City")]
    [InlineData("They they PRON PRP 2 nsubj|captured capture VERB VBD 0 root|Avdiivka Avdiivka PROPN NNP 2 obj", "captured", "Avdiivka UKR City")]
    [InlineData("They they PRON PRP 2 nsubj|fought fight VERB VBD 0 root|in in ADP IN 5 case|the the DET DT 5 det|Donbas Donbas PROPN NNP 2 obl", "fought", "Donbas UKR Region")]
    [InlineData("They they PRON PRP 2 nsubj|met meet VERB VBD 0 root|Tehran Tehran PROPN NNP 2 obj", "met", "")]
    [InlineData("It it PRON PRP 2 nsubj|said say VERB VBD 0 root|in in ADP IN 5 case|a a DET DT 5 det|statement statement NOUN NN 2 obl|to to ADP IN 7 case|Iran Iran PROPN NNP 5 nmod", "said", "")]
    [InlineData("A a DET DT 2 det|delegation delegation NOUN NN 5 nsubj|in in ADP IN 4 case|Moscow Moscow PROPN NNP 2 nmod|assured assure VERB VBD 0 root|them they PRON PRP 5 obj", "assured", "Moscow RUS City")]
    [InlineData("The the DET DT 2 det|government government NOUN NN 5 nsubj|in in ADP IN 4 case|Moscow Moscow PROPN NNP 2 nmod|accused accuse VERB VBD 0 root|them they PRON PRP 5 obj", "accused", "")]
    [InlineData("A a DET DT 3 det|Moscow Moscow PROPN NNP 3 compound|court court NOUN NN 4 nsubj|sentenced sentence VERB VBD 0 root|him he PRON PRP 4 obj", "sentenced", "Moscow RUS City")]
    [InlineData("They they PRON PRP 2 nsubj|held hold VERB VBD 0 root|talks talk NOUN NNS 2 obj|with with ADP IN 5 case|officials official NOUN NNS 3 nmod|in in ADP IN 7 case|Doha Doha PROPN NNP 5 nmod", "talks", "Doha QAT City")]
    [InlineData("They they PRON PRP 2 nsubj|marched march VERB VBD 0 root|during during ADP IN 5 case|a a DET DT 5 det|parade parade NOUN NN 2 obl|in in ADP IN 7 case|Moscow Moscow PROPN NNP 5 nmod", "marched", "Moscow RUS City")]
    [InlineData("They they PRON PRP 2 nsubj|joined join VERB VBD 0 root|talks talk NOUN NNS 2 obj|hosted host VERB VBN 3 acl|by by ADP IN 6 case|Doha Doha PROPN NNP 4 obl", "talks", "Doha QAT City")]
    [InlineData("Three three NUM CD 2 nsubj|died die VERB VBD 0 root|when when SCONJ WRB 6 mark|a a DET DT 5 det|bomb bomb NOUN NN 6 nsubj|exploded explode VERB VBD 2 advcl|in in ADP IN 8 case|Moscow Moscow PROPN NNP 6 obl", "died", "Moscow RUS City")]
    [InlineData("They they PRON PRP 2 nsubj|visited visit VERB VBD 0 root|Iran Iran PROPN NNP 2 obj|and and CCONJ CC 5 cc|Russia Russia PROPN NNP 3 conj", "visited", "")]
    [InlineData("They they PRON PRP 2 nsubj|fled flee VERB VBD 0 root|into into ADP IN 4 case|countries country NOUN NNS 2 obl|like like ADP IN 6 case|Iran Iran PROPN NNP 4 nmod", "fled", "Iran IRN Country")]
    [InlineData("War war NOUN NN 4 nsubj|in in ADP IN 3 case|Iran Iran PROPN NNP 1 nmod|ended end VERB VBD 0 root|when when SCONJ WRB 7 mark|they they PRON PRP 7 nsubj|left leave VERB VBD 4 advcl|the the DET DT 9 det|country country NOUN NN 7 obj", "left", "Iran IRN Country")]
    public void WhereIs_Clause_IsItsOwnPlaceOrNone(string tree, string predicate, string expected)
    {
        AnalysedArticle article = HandMadeArticle.Of(
            "2024-02-01", "Ukraine Ukraine PROPN NNP 2 nsubj\nwaited wait VERB VBD 0 root", tree.Replace('|', '\n'));
        (Sentence sentence, Token word) = HandMadeArticle.Last(article, predicate);

        CodedPlace? place = _resolver.Resolve(article).WhereIs(sentence, word, isWithParties: true);

        Assert.Equal(expected, place is null ? "" : $"{place.Name} {place.Country} {place.Precision}");
    }

    [Theory]
    [InlineData("Lebanon", "Tripoli, Lebanon")]
    [InlineData("Libya", "Tripoli, Libya")]
    public void PlaceOf_NameOfTwoTowns_IsInTheCountrySpokenOf(string state, string expected)
    {
        AnalysedArticle article = HandMadeArticle.Of(
            null, $"{state} {state} PROPN NNP 2 nsubj\nsent send VERB VBD 0 root\ntroops troop NOUN NNS 2 obj\nto to ADP IN 5 case\nTripoli Tripoli PROPN NNP 2 obl");
        (Sentence sentence, Token word) = HandMadeArticle.Last(article, "Tripoli");

        Assert.Equal(expected, _resolver.Resolve(article).PlaceOf(sentence, word)?.Name);
    }

    [Fact]
    public void WhereIs_SameActTakenUp_IsWhereItWasBefore()
    {
        AnalysedArticle article = HandMadeArticle.Of(
            null,
            "Talks talk NOUN NNS 2 nsubj\nopened open VERB VBD 0 root\nin in ADP IN 4 case\nOslo Oslo PROPN NNP 2 obl",
            "The the DET DT 2 det\ntalks talk NOUN NNS 3 nsubj\nended end VERB VBD 0 root");
        (Sentence sentence, Token word) = HandMadeArticle.Last(article, "talks");

        Assert.Equal("Oslo", _resolver.Resolve(article).WhereIs(sentence, word, isWithParties: true)?.Name);
    }

    [Fact]
    public void WhereIs_ReproachOfSomebodyElsewhere_IsNotWhereHeIs()
    {
        AnalysedArticle article = HandMadeArticle.Of(
            null, "They they PRON PRP 2 nsubj\nblamed blame VERB VBD 0 root\nrebels rebel NOUN NNS 2 obj\nin in ADP IN 5 case\nOslo Oslo PROPN NNP 3 nmod");
        (Sentence sentence, Token word) = HandMadeArticle.Last(article, "blamed");

        Assert.Null(_resolver.Resolve(article).WhereIs(sentence, word, isWithParties: false));
        Assert.Equal("Oslo", _resolver.Resolve(article).WhereIs(sentence, word, isWithParties: true)?.Name);
    }

    [Fact]
    public void Load_CoordinatesOffTheGlobe_NamesNumberAndLine()
    {
        string own = Directory.CreateTempSubdirectory("dragoman-places").FullName;
        File.WriteAllText(Path.Combine(own, "towns.tsv"), "Exampleton\t-\tNOR\t95\t10\t500\tcity\tx\n");

        Fault fault = Assert.Throws<FaultException>(() => Gazetteer.Load(Path.Combine(Tree.DataFolder, "places"), own)).Fault;

        Directory.Delete(own, recursive: true);
        Assert.Equal(("DR155", "towns.tsv line 1"), (fault.Number, fault.Where));
    }
}
