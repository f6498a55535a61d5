using System.Text;
using Dragoman.Reading.Records;

namespace Dragoman.Reading.Tests.Records;

public sealed class LineReaderTests
{
    [Fact]
    public void Next_LinesLongerThanTheBlock_AreWhole()
    {
        string[] lines = [new('a', 200_000), "", "b", new('c', 81_920)];
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        LineReader reader = new(stream, "a", limit: 1_000_000);

        foreach (string line in lines)
        {
            Assert.Equal(line, Encoding.UTF8.GetString(reader.Next()!));
        }

        Assert.Null(reader.Next());
        Assert.Equal(4, reader.Number);
    }

    [Fact]
    public void Next_LineOverTheLimit_IsMarkedAndTheNextIsRead()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(new string('a', 300_000) + "\nb"));
        LineReader reader = new(stream, "a", limit: 10);

        reader.Next();
        Assert.True(reader.IsTooLong);
        Assert.Equal("b"u8.ToArray(), reader.Next());
        Assert.False(reader.IsTooLong);
    }

    [Fact]
    public void Next_StreamThatFails_EndsWithAFault()
    {
        using FailingStream stream = new();
        LineReader reader = new(stream, "a", limit: 10);

        Assert.Null(reader.Next());
        Assert.Equal("DR003", reader.Fault?.Number);
    }

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("The disk is gone.");
    }
}
