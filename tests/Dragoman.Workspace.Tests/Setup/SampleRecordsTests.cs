using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;
using Dragoman.Reading;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Tests.Setup;

public sealed class SampleRecordsTests
{
    [Fact]
    public void Records_OfTheSamples_AreReadBackAsTheyWereWritten()
    {
        KnowledgePlaces places = KnowledgePlaces.Find(null, null, null);
        Knowledge knowledge = Knowledge.Load(places);
        int count = 0;
        foreach (Article article in ArticleReader.ReadFolder(Path.Combine(places.SamplesFolder, "dayton-1995")))
        {
            CodedArticle coded = knowledge.Code(article);
            string[] lines = [.. RecordJson.Lines(coded)];
            RecordJsonReader reader = new(article);
            CodedArticle read = coded with { Records = [.. lines.Select((line, i) => reader.Read(line, $"line {i + 1}"))] };

            Assert.Equal(lines, RecordJson.Lines(read));
            count += lines.Length;
        }

        Assert.True(count > 100, $"Only {count} records.");
    }
}
