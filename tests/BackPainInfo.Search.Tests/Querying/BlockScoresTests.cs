using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class BlockScoresTests
{
    [Fact]
    public void Documents_that_have_a_unit_are_known_and_those_below_the_threshold_are_left_out()
    {
        var impacts = new byte[256];
        (impacts[0], impacts[70], impacts[255]) = (255, 1, 128);
        var scores = new BlockScores(new float[256], new ulong[4]);
        scores.Clear();

        scores.Add(impacts, having: 1, weight: 2);

        ulong[] documents = [ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue];
        Assert.Equal([1UL, 1UL << 6, 0UL, 1UL << 63], scores.Having.ToArray());
        scores.KeepAbove(threshold: 1.9, added: 0, documents);
        Assert.Equal([1UL, 0UL, 0UL, 1UL << 63], documents);
        scores.KeepAbove(threshold: 2.99, added: 0.5, documents);
        Assert.Equal([1UL, 0UL, 0UL, 0UL], documents);
    }

    [Fact]
    public void A_score_at_the_threshold_is_left_in_because_sums_are_rounded()
    {
        var impacts = new byte[64];
        impacts[5] = 77;
        var scores = new BlockScores(new float[64], new ulong[4]);
        scores.Clear();
        for (var unit = 0; unit < 24; unit++)
        {
            scores.Add(impacts, having: 0.1, weight: 0.7);
        }

        ulong[] documents = [ulong.MaxValue];
        scores.KeepAbove(24 * (0.1 + (0.7 * 77 / 255)), added: 0, documents);

        Assert.Equal([1UL << 5], documents);
    }
}
