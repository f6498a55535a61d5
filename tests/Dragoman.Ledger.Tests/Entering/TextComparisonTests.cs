using System.Collections.Immutable;
using Dragoman.Ledger.Entering;

namespace Dragoman.Ledger.Tests.Entering;

public sealed class TextComparisonTests
{
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a  b\nc", "a b c", "")]
    [InlineData("a b c", "a x c", "-b+x")]
    [InlineData("", "a b", "-+a b")]
    [InlineData("a b", "", "-a b+")]
    [InlineData("a b c d e", "a c d x e", "-b+ -+x")]
    [InlineData("one two three", "four five six", "-one two three+four five six")]
    public void Compare_ListsWhatDiffers(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextComparison.Compare(before, after).Select(change => $"-{change.Removed}+{change.Added}")));

    [Fact]
    public void Compare_AppliedToTheOld_GivesTheNew()
    {
        Random random = new(7);
        for (int round = 0; round < 200; round++)
        {
            string[] before = [.. Enumerable.Range(0, random.Next(30)).Select(_ => ((char)('a' + random.Next(5))).ToString())];
            string[] after = [.. Enumerable.Range(0, random.Next(30)).Select(_ => ((char)('a' + random.Next(5))).ToString())];

            ImmutableArray<TextChange> changes = TextComparison.Compare(string.Join(' ', before), string.Join(' ', after));

            int removed = changes.Sum(change => Words(change.Removed));
            int added = changes.Sum(change => Words(change.Added));
            Assert.Equal(after.Length - before.Length, added - removed);
            Assert.Equal(before.Length + after.Length - (2 * LongestCommon(before, after)), added + removed);
        }
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Length of the longest common subsequence, by the textbook's table.</summary>
    private static int LongestCommon(string[] one, string[] other)
    {
        int[,] table = new int[one.Length + 1, other.Length + 1];
        for (int i = 1; i <= one.Length; i++)
        {
            for (int j = 1; j <= other.Length; j++)
            {
                table[i, j] = one[i - 1] == other[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        return table[one.Length, other.Length];
    }
}
