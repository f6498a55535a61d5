using System.Globalization;
using Dragoman.Ledger.Counting;
using Dragoman.Workspace.Pages;

namespace Dragoman.Workspace.Tests.Pages;

public sealed class DensityBarsTests
{
    private static readonly DateOnly _monday = new(2021, 7, 5);

    [Fact]
    public void Of_DrawsTheHighestAsHighAsThereIsRoom_AndTheOthersInProportion()
    {
        DensityBars bars = DensityBars.Of([Day(0, 100, 0), Day(1, 50, 40), Day(6, 0, 20)]);

        Assert.Equal([50.0, 25.0, 0.0], bars.Bars.Select(bar => Number(bar.Up)));
        Assert.Equal([0.0, 20.0, 10.0], bars.Bars.Select(bar => Number(bar.Down)));
    }

    [Fact]
    public void Of_KeepsEveryBarWithinThePictureInOrder()
    {
        DensityBars bars = DensityBars.Of([Day(0, 1, 0), Day(3, 1, 0), Day(900, 1, 1)]);
        double[] left = [.. bars.Bars.Select(bar => Number(bar.X))];

        Assert.All(bars.Bars, bar => Assert.InRange(Number(bar.X) + Number(bar.Wide), 0, DensityBars.Width));
        Assert.Equal(left.Order(), left);
    }

    [Fact]
    public void Of_AFewEvents_DoesNotBlowThemUp() => Assert.Equal(24, Number(DensityBars.Of([Day(0, 3, 0)]).Bars[0].Up));

    private static DensityPeriod Day(int days, int cooperation, int conflict) =>
        new(_monday.AddDays(days), _monday.AddDays(days), cooperation, 0, 0, conflict, 0, 0, 0);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
