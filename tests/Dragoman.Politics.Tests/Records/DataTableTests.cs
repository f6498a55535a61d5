using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Tests.Records;

public sealed class DataTableTests
{
    [Fact]
    public void Read_CommentsAndEmptyFields_GivesRowsWithTheirLines()
    {
        DataRow row = Assert.Single(Read("# header\n\na\t-\t1.5\n", 3));

        Assert.Equal(("a", "", 3), (row.Fields[0], row.Fields[1], row.Line));
        Assert.Equal(1.5, row.NumberAt(2, "prior"));
    }

    [Fact]
    public void Read_WrongFieldCount_NamesFileAndLine()
    {
        Fault fault = Assert.Throws<FaultException>(() => Read("a\tb\na\n", 2)).Fault;

        Assert.Equal("DR186", fault.Number);
        Assert.EndsWith("line 2", fault.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFile_IsFault() =>
        Assert.Equal("DR185", Assert.Throws<FaultException>(() => DataTable.Read("no/such/table.tsv", 2)).Fault.Number);

    [Fact]
    public void OneOf_OtherWord_IsFault() =>
        Assert.Equal("DR187", Assert.Throws<FaultException>(() => Read("x\ty\n", 2)[0].OneOf(1, "kind", "a", "b")).Fault.Number);

    [Fact]
    public void NumberAt_Word_IsFault() =>
        Assert.Equal("DR188", Assert.Throws<FaultException>(() => Read("x\ty\n", 2)[0].NumberAt(1, "prior")).Fault.Number);

    private static ImmutableArray<DataRow> Read(string text, int fields)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return DataTable.Read(path, fields);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
