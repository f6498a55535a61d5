using System.Collections.Immutable;
using Dragoman.Language.Morphology;
using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class PrepositionsTests
{
    private static readonly TagClass _verb = new("VERB", "VBD", "");
    private static readonly TagClass _name = new("PROPN", "NNP", "");

    [Fact]
    public void Mend_PrepositionBeforeAName_IsNoMark()
    {
        Arc[] arcs = [new(null, "root"), new(2, "mark"), new(0, "xcomp")]; // gave to Hezbollah

        Prepositions.Mend([_verb, new TagClass("ADP", "IN", ""), _name], arcs);

        Assert.Equal([new Arc(null, "root"), new Arc(2, "case"), new Arc(0, "obl")], arcs);
    }

    [Theory]
    [InlineData("PART", "PROPN")]
    [InlineData("ADP", "VERB")]
    public void Mend_Infinitives_Stay(string mark, string complement)
    {
        Arc[] arcs = [new(null, "root"), new(2, "mark"), new(0, "xcomp")];
        Arc[] before = [.. arcs];
        ImmutableArray<TagClass> tags = [_verb, new TagClass(mark, "TO", ""), new TagClass(complement, "VB", "")];

        Prepositions.Mend(tags, arcs);

        Assert.Equal(before, arcs);
    }
}
