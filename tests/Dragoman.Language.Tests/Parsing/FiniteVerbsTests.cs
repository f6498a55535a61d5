using System.Collections.Immutable;
using Dragoman.Language.Morphology;
using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class FiniteVerbsTests
{
    private static readonly TagClass _plural = new("NOUN", "NNS", "Number=Plur");
    private static readonly TagClass _participle = new("VERB", "VBN", "Tense=Past|VerbForm=Part|Voice=Pass");
    private static readonly TagClass _auxiliary = new("AUX", "VBP", "Mood=Ind");

    [Fact]
    public void Mend_ParticipleWithSubjectAlone_IsPastTense()
    {
        ImmutableArray<TagClass> mended = FiniteVerbs.Mend([_plural, _participle], [new Arc(1, "nsubj"), new Arc(null, "root")]);

        Assert.Equal(new TagClass("VERB", "VBD", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"), mended[1]);
    }

    [Theory]
    [InlineData("nsubj", "aux")]
    [InlineData("nsubj:pass", "aux:pass")]
    [InlineData("nsubj:pass", "advmod")]
    public void Mend_OtherParticiples_Stay(string subject, string second)
    {
        ImmutableArray<TagClass> mended = FiniteVerbs.Mend(
            [_plural, _auxiliary, _participle], [new Arc(2, subject), new Arc(2, second), new Arc(null, "root")]);

        Assert.Equal(_participle, mended[2]);
    }
}
