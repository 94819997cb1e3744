using BackPainInfo.Search.Querying;
using FsCheck.Fluent;

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
    public void The_four_highest_come_falling() => Law.Holds(Gen.Choose(0, 9).ArrayOf(8 * 5), numbers =>
    {
        float[] values = [.. numbers.Select(number => number / 7f)];

        var highest = Lanes.FourHighest(values);

        Assert.Equal(values.OrderDescending().Take(4), Enumerable.Range(0, 4).Select(place => highest[place]));
    });

    [Fact]
    public void A_weight_is_added_where_the_mask_has_a_bit()
    {
        var sums = new float[64];

        Lanes.AddTo(sums, (1UL << 3) | (1UL << 63), 2);

        Assert.Equal([3, 63], Enumerable.Range(0, 64).Where(place => sums[place] == 2));
        Assert.Equal(62, sums.Count(sum => sum == 0));
    }

    // Few different scores, so that many are equal.
    [Fact]
    public void A_rank_is_the_number_of_better_ones() => Law.Holds(Gen.Choose(0, 30).ListOf(), numbers =>
    {
        double[] scores = [.. numbers.Take(Lanes.MostRanked).Select(number => number / 7.0)];
        var ranks = new int[Lanes.MostRanked];

        Lanes.Rank(scores, ranks);

        int[] order = [.. Enumerable.Range(0, scores.Length).OrderByDescending(place => scores[place])];
        Assert.Equal(order.Select((place, rank) => (place, rank)).OrderBy(ranked => ranked.place).Select(ranked => ranked.rank), ranks.Take(scores.Length));
    });
}
