using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class SubjectsTests
{
    [Fact]
    public void Mend_SubjectWithinWhatIsSaid_HangsFromIt()
    {
        Arc[] arcs = [new(3, "nsubj"), new(2, "cop"), new(3, "ccomp"), new(null, "root"), new(3, "nsubj")]; // Talks are significant said Shamsi

        Subjects.Mend(arcs);

        Assert.Equal(new Arc(2, "nsubj"), arcs[0]);
        Assert.Equal(new Arc(3, "nsubj"), arcs[4]);
    }

    [Fact]
    public void Mend_SubjectOfAPassiveWithinWhatIsSaid_IsItsPassiveSubject()
    {
        Arc[] arcs = [new(3, "nsubj"), new(2, "aux:pass"), new(3, "ccomp"), new(null, "root"), new(3, "nsubj")]; // Talks were held said Shamsi

        Subjects.Mend(arcs);

        Assert.Equal(new Arc(2, "nsubj:pass"), arcs[0]);
    }

    [Fact]
    public void Mend_ClauseTakenForASubject_IsWhatIsSaid()
    {
        Arc[] arcs = [new(2, "nsubj"), new(2, "cop"), new(4, "nsubj"), new(4, "nsubj"), new(null, "root")]; // Talks are useful he said

        Subjects.Mend(arcs);

        Assert.Equal(new Arc(4, "ccomp"), arcs[2]);
        Assert.Equal(new Arc(4, "nsubj"), arcs[3]);
    }

    [Fact]
    public void Mend_TitleBeforeAName_BelongsToIt()
    {
        Arc[] arcs = [new(1, "amod"), new(4, "nsubj"), new(4, "nsubj"), new(4, "aux"), new(null, "root")]; // Indian FM Jaishankar was visiting

        Subjects.Mend(arcs);

        Assert.Equal(new Arc(2, "nmod:desc"), arcs[1]);
        Assert.Equal(new Arc(4, "nsubj"), arcs[2]);
    }

    [Fact]
    public void Mend_NameBetweenCommaAndVerbOfSaying_SaysIt()
    {
        // Rebels surrendered to M23 , the army said
        Arc[] arcs = [new(7, "nsubj"), new(7, "ccomp"), new(3, "case"), new(1, "obl"), new(6, "punct"), new(6, "det"), new(3, "appos"), new(null, "root")];

        Subjects.Mend(arcs);

        Assert.Equal(new Arc(1, "nsubj"), arcs[0]);
        Assert.Equal(new Arc(7, "nsubj"), arcs[6]);
    }

    [Fact]
    public void Mend_AppositionBetweenCommas_StaysOne()
    {
        // Rebels surrendered to M23 , the group , said
        Arc[] arcs =
        [
            new(8, "nsubj"), new(8, "ccomp"), new(3, "case"), new(1, "obl"), new(6, "punct"), new(6, "det"), new(3, "appos"), new(8, "punct"), new(null, "root"),
        ];

        Subjects.Mend(arcs);

        Assert.Equal(new Arc(3, "appos"), arcs[6]);
        Assert.Equal(new Arc(8, "nsubj"), arcs[0]);
    }

    [Fact]
    public void Mend_OneSubject_StaysAsItIs()
    {
        Arc[] arcs = [new(1, "nsubj"), new(null, "root"), new(1, "ccomp")];
        Arc[] before = [.. arcs];

        Subjects.Mend(arcs);

        Assert.Equal(before, arcs);
    }
}
