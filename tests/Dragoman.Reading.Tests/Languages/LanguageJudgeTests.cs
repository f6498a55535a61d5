using Dragoman.Language.Annotation;
using Dragoman.Reading.Languages;

namespace Dragoman.Reading.Tests.Languages;

public sealed class LanguageJudgeTests
{
    private readonly LanguageJudge _judge = new();

    [Theory]
    [InlineData("en", "The president of Brazil met Angela Merkel in Berlin on Tuesday, and they talked about trade.")]
    [InlineData("fr", "Le président français a rencontré le chancelier à Berlin mardi. Ils ont discuté de la guerre et des sanctions.")]
    [InlineData("de", "Der Präsident hat den Kanzler in Berlin getroffen und mit ihm über die Lage in der Ukraine gesprochen.")]
    [InlineData("es", "El presidente de México se reunió con el canciller de Alemania en Berlín el martes, según un comunicado del gobierno.")]
    [InlineData("ru", "Президент России встретился с президентом Китая в Москве во вторник.")]
    [InlineData("ar", "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الإيراني في موسكو يوم الثلاثاء.")]
    [InlineData("zh", "中国外交部长王毅周二在北京会见了俄罗斯外长拉夫罗夫，双方讨论了乌克兰局势，并且同意继续会谈。")]
    public void Of_RunningText_IsItsLanguage(string language, string text) => Assert.Equal(language, Of(text));

    [Theory]
    [InlineData("Russia invaded Ukraine.")]
    [InlineData("1995 2021 42")]
    public void Of_TooLittle_IsUnknown(string text) => Assert.Null(Of(text));

    [Fact]
    public void Of_EnglishThatQuotesAnotherLanguage_IsEnglish() => Assert.Equal(
        "en",
        Of("The president said on Tuesday that he would not go to the talks. \"La paix est dans les mains de la France\", he told the crowd that had come to hear him."));

    [Fact]
    public void Read_TextInAnotherLanguageThanDeclared_BearsTheTextsOwn()
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "a.jsonl");
        File.WriteAllText(
            path,
            """
            {"id": "a", "language": "en", "text": "Le président français a rencontré le chancelier à Berlin. Ils ont discuté de la guerre et des sanctions."}
            {"id": "b", "language": "fr", "text": "The president of Brazil met Angela Merkel in Berlin on Tuesday, and they talked about trade."}
            {"id": "c", "language": "fa", "text": "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الإيراني في موسكو يوم الثلاثاء."}
            {"id": "d", "text": "The president of Brazil met Angela Merkel in Berlin on Tuesday, and they talked about trade."}
            """);

        Assert.Equal(["fr", "en", "fa", null], ArticleReader.Read([path]).Select(outcome => outcome.Article?.Language));
    }

    private string? Of(string text) => _judge.Of(new Article { Id = "a", Text = text, Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))] });
}
