using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Tests.Dating;

public sealed class DaysFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_GoodAndBadLines_GivesDaysAndNumberedFaults()
    {
        string path = _folder.Write("days.txt", "# my days\r\na 1995-11-01\r\n\r\nwith space  1995-11-02\nb\t1995-11-03\na 1995-11-01\na 1995-12-01\nlonely\nc 1.11.1995\n");

        DaysFile file = DaysFile.Read(path);

        Assert.Equal(["a 1", "b 3", "with space 2"], file.Days.Select(day => $"{day.Key} {day.Value.Day}"));
        Assert.Equal(
            [$"DR019 {path} line 7", $"DR018 {path} line 8", $"DR017 {path} line 9"],
            file.Faults.Select(fault => $"{fault.Number} {fault.Where}"));
    }

    [Fact]
    public void Read_MissingFile_IsOneFault() => Assert.Equal("DR001", Assert.Single(DaysFile.Read("/no/such/file").Faults).Number);
}
