using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Tests.Analysis;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("rib", "rib", 0)]
    [InlineData("rib", "ribs", 1)]
    [InlineData("", "ri", 2)]
    [InlineData("pian", "pain", 1)]
    [InlineData("sholdre", "shoulder", 2)]
    [InlineData("massage", "posture", 3)]
    [InlineData("боль", "болт", 1)]
    public void Letters_added_dropped_changed_or_swapped_are_counted_up_to_a_limit(string one, string other, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(one, other, 2));
    }

    [Fact]
    public void It_is_the_same_as_when_every_letter_is_compared_in_a_table()
    {
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++)
        {
            var (one, other) = (Word(random), Word(random));

            Assert.Equal(Math.Min(ByTable(one, other), 4), EditDistance.Between(one, other, 3));
        }
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => (char)('a' + random.Next(3))));

    private static int ByTable(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var row = 0; row <= one.Length; row++)
        {
            for (var column = 0; column <= other.Length; column++)
            {
                table[row, column] = row == 0 || column == 0 ? row + column : Least(table, one, other, row, column);
            }
        }

        return table[one.Length, other.Length];
    }

    private static int Least(int[,] table, string one, string other, int row, int column)
    {
        var change = table[row - 1, column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
        var least = Math.Min(change, Math.Min(table[row - 1, column], table[row, column - 1]) + 1);
        var isSwap = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
        return isSwap ? Math.Min(least, table[row - 2, column - 2] + 1) : least;
    }
}
