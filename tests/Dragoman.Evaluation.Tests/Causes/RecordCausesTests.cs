using Dragoman.Evaluation.Causes;
using Dragoman.Evaluation.Scoring;
using Dragoman.Evaluation.Tests.Scoring;
using Dragoman.Language.Annotation;

namespace Dragoman.Evaluation.Tests.Causes;

public sealed class RecordCausesTests
{
    private static readonly ScoredRecord _strike = Records.Event("ASSAULT", 100, 105, [Records.Norway], Records.Chile);

    [Fact]
    public void AnEventOfAnotherType_IsOneError() =>
        Assert.Equal(["event of wrong type: ASSAULT as COERCE"], Causes([_strike], [_strike with { Type = "COERCE" }]));

    [Fact]
    public void TwoRecordsForOne_AndOneForTwo_AreTold()
    {
        ScoredRecord again = _strike with { Start = 110, End = 115 };

        Assert.Equal(["event too many: two records for one"], Causes([_strike], [_strike, again]));
        Assert.Equal(["event missed: one record for two"], Causes([_strike, again], [_strike]));
    }

    [Fact]
    public void ATieBetweenOthers_IsOneError()
    {
        ScoredRecord tie = Records.Tie("supports", 10, 20, Records.Norway, Records.Chile);

        Assert.Equal(["tie with wrong sides: supports"], Causes([tie], [tie with { From = Records.Fishers }]));
        Assert.Equal(["tie missed: no trigger: supports", "tie too many: opposes"], Causes([tie], [tie with { Kind = "opposes" }]));
    }

    [Theory]
    [InlineData("struck strike VERB VBD", "event missed: trigger known, frame does not fit")] // Nobody is struck.
    [InlineData("praised praise VERB VBD", "event missed: trigger known for other types only")]
    [InlineData("yodelled yodel VERB VBD", "event missed: no trigger in the codebook")]
    public void AMissedEvent_IsPutDownToTheCodebook(string word, string cause) => Assert.Equal([cause], Causes([_strike with { Start = 0, End = 5 }], [], word));

    private static IEnumerable<string> Causes(ScoredRecord[] gold, ScoredRecord[] coded, string word = "it it PRON PRP")
    {
        string[] fields = word.Split(' ');
        Segment body = new(SegmentKind.Body, new TextSpan(0, fields[0].Length));
        Article article = new() { Id = "a", Text = fields[0], Segments = [body] };
        Token token = new(0, body.Span, fields[0], fields[1], fields[2], fields[3], "", null, "root");
        AnalysedArticle analysis = new(article, [new Sentence(0, body, [token])], [], []);
        return new RecordCauses(new Lexicons(DataFolder()), analysis, [.. gold], [.. coded]).All().Select(error => error.Cause);
    }

    private static string DataFolder()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dragoman.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Dragoman.slnx.");
        }

        return Path.Combine(folder.FullName, "data");
    }
}
