using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Tests.Setup;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Map_KeepsTheOrderAndTheNumberOfWorkers(int workers)
    {
        int busy = 0;
        int most = 0;
        Lock gate = new();

        IEnumerable<int> results = OrderedWork.Map(
            Enumerable.Range(0, 60),
            i =>
            {
                lock (gate)
                {
                    most = Math.Max(most, ++busy);
                }

                Thread.Sleep(i % 5);
                lock (gate)
                {
                    busy--;
                }

                return i * i;
            },
            workers);

        Assert.Equal(Enumerable.Range(0, 60).Select(i => i * i), results);
        Assert.InRange(most, 1, workers);
    }

    [Fact]
    public void Map_WorkThatFails_ThrowsWhatItThrew() => Assert.Throws<InvalidOperationException>(
        () => OrderedWork.Map([1, 2, 3], i => i == 2 ? throw new InvalidOperationException() : i, 2).ToList());
}
