using Dragoman.Politics.Frames;

namespace Dragoman.Politics.Tests.Frames;

public sealed class CodebookReaderTests
{
    private static readonly PloverScheme _scheme = PloverScheme.Load(Path.Combine(Tree.DataFolder, "codebook", "plover.tsv"));

    [Theory]
    [InlineData("verbs meet with=B", "DR171")]
    [InlineData("[CONSULTS]", "DR172")]
    [InlineData("[CONSULT/party]", "DR173")]
    [InlineData("[CONSULT]\nverb meet with=@friends", "DR174")]
    [InlineData("[CONSULT]\nverb meet with", "DR175")]
    [InlineData("[CONSULT]\nverb meet with=Bob", "DR176")]
    [InlineData("verb meet with=B", "DR177")]
    [InlineData("@a = b\n@a = c", "DR178")]
    [InlineData("[CONSULT sporty]", "DR179")]
    [InlineData("[CONSULT]\nverb meet with=B\n[CONSULT diplomatic]\nverb meet  with=B", "DR180")]
    public void Read_WrongLine_NamesNumberFileAndLine(string text, string number)
    {
        string[] lines = text.Split('\n');

        CodebookReading reading = CodebookReader.Read([("mine.frames", lines)], _scheme);

        Assert.Equal(number, Assert.Single(reading.Faults).Number);
        Assert.Equal($"mine.frames line {lines.Length}", reading.Faults[0].Where);
    }

    [Fact]
    public void Read_ClassOfAnotherFile_IsExpanded()
    {
        CodebookReading reading = CodebookReader.Read(
            [("a.frames", ["[CONSULT]", "noun @talks with=B?"]), ("b.frames", ["@talks = talk parley"])], _scheme);

        Assert.Empty(reading.Faults);
        Assert.Single(reading.Codebook.FramesOf(FrameKind.Noun, "parley"));
    }

    [Fact]
    public void Read_LinesInAnotherOrder_KeepTheirIds()
    {
        string[] Ids(params string[] lines) =>
            [.. CodebookReader.Read([("a.frames", lines)], _scheme).Codebook.Frames.Select(frame => frame.Id).Order(StringComparer.Ordinal)];

        string[] ids = Ids("[CONSULT]", "verb meet with=B", "verb meet|see obj=B", "noun talk with=B");

        Assert.Equal(ids, Ids("[CONSULT]", "noun talk with=B", "# Meetings.", "verb meet|see  obj=B", "verb meet with=B"));
        Assert.Equal(3, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Matches("^CONSULT (verb meet|noun talk) [0-9a-f]{6}$", id));
    }

    [Fact]
    public void Read_SlotOfSection_GivesWayToTheFramesOwn()
    {
        CodebookReading reading = CodebookReader.Read(
            [("a.frames", ["[ASSAULT subj=A?]", "verb attack obj=R", "verb raid subj=A obj=R"])], _scheme);

        Assert.Equal(SlotNeed.Optional, SubjectNeed(reading.Codebook, "attack"));
        Assert.Equal(SlotNeed.Required, SubjectNeed(reading.Codebook, "raid"));
    }

    [Fact]
    public void Load_ShippedCodebook_HasFramesOfAllTypes()
    {
        Codebook codebook = Codebook.Load(Path.Combine(Tree.DataFolder, "codebook"), _scheme);

        Assert.Equal(16, codebook.Frames.Select(frame => frame.Type).Distinct().Count());
    }

    private static SlotNeed SubjectNeed(Codebook codebook, string verb) =>
        codebook.FramesOf(FrameKind.Verb, verb)[0].Slots.Single(slot => slot.Relations.Contains("subj")).Need;
}
