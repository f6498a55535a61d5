using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Actors;

public sealed class ActorDirectoryTests : IDisposable
{
    private readonly string _own = Directory.CreateTempSubdirectory("dragoman-actors").FullName;

    private static string Shipped => Path.Combine(Tree.DataFolder, "actors");

    public void Dispose() => Directory.Delete(_own, recursive: true);

    [Fact]
    public void Find_AnotherSpelling_IsTheSamePerson()
    {
        ActorDirectory directory = ActorDirectory.Load(Shipped);

        Assert.Equal("Volodymyr Zelenskyy", directory.Find("Vladimir ZELENSKY")[0].Actor.Name);
    }

    [Fact]
    public void HolderOf_DayOfHandover_IsWhoComesIn()
    {
        ActorDirectory directory = ActorDirectory.Load(Shipped);

        Assert.Equal("Joe Biden", directory.HolderOf("president", "USA", new DateOnly(2021, 1, 20))?.Name);
    }

    [Fact]
    public void Load_OwnFile_ReplacesRowOfTheSameName()
    {
        Write("groups.tsv", "Hezbollah\tParty of God\tLBN\tparty\t-\tmy own reading");

        ActorDirectory directory = ActorDirectory.Load(Shipped, _own);

        KnownActor found = directory.Find("Party of God")[0].Actor;
        Assert.Equal("PTY", found.SectorOn(new DateOnly(2020, 1, 1)));
    }

    [Theory]
    [InlineData("people.tsv", "Ann Example\t-\tNOR\tELI\tpresident of NOR 2001-13-01..\tx", "DR150")]
    [InlineData("groups.tsv", "Example Front\t-\tNOR\tfront\t-\tx", "DR151")]
    [InlineData("people.tsv", "Ann Example\t-\tNOR\tELI\tpresident since 2001\tx", "DR152")]
    [InlineData("people.tsv", "Ann Example\t-\tNOR\tELI\tgardener of NOR 2001..\tx", "DR153")]
    [InlineData("people.tsv", "Ann Example\t-\tNOR\tELI\tpresident of Atlantis 2001..\tx", "DR154")]
    public void Load_WrongRow_NamesNumberFileAndLine(string file, string row, string number)
    {
        Write(file, row);

        Fault fault = Assert.Throws<FaultException>(() => ActorDirectory.Load(Shipped, _own)).Fault;

        Assert.Equal((number, $"{file} line 2"), (fault.Number, fault.Where));
    }

    private void Write(string file, string row) => File.WriteAllText(Path.Combine(_own, file), $"# mine\n{row}\n");
}
