using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("rib", "rib", 0)]
    [InlineData("rib", "ribs", 1)]
    [InlineData("pian", "pain", 1)]
    [InlineData("sholdre", "shoulder", 2)]
    [InlineData("massage", "posture", 3)]
    public void Letters_added_dropped_changed_or_swapped_are_counted_up_to_a_limit(string one, string other, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(one, other, 2));
    }
}
