using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class LanesTests
{
    [Fact]
    public void The_highest_is_found_wherever_it_stands()
    {
        for (var place = 0; place < 24; place++)
        {
            var values = new float[24];
            Array.Fill(values, 1);
            values[place] = 2;

            Assert.Equal(place, Lanes.IndexOfHighest(values));
        }
    }

    [Fact]
    public void Among_equals_it_is_the_first() => Assert.Equal(3, Lanes.IndexOfHighest([0, 0, 0, 5, 0, 5, 0, 5]));

    [Fact]
    public void Where_nothing_is_above_zero_there_is_none()
    {
        Assert.Equal(-1, Lanes.IndexOfHighest(new float[16]));
        Assert.Equal(-1, Lanes.IndexOfHighest([]));
    }

    [Fact]
    public void A_weight_is_added_where_the_mask_has_a_bit()
    {
        var sums = new float[64];

        Lanes.AddTo(sums, (1UL << 3) | (1UL << 63), 2);

        Assert.Equal([3, 63], Enumerable.Range(0, 64).Where(place => sums[place] == 2));
        Assert.Equal(62, sums.Count(sum => sum == 0));
    }
}
