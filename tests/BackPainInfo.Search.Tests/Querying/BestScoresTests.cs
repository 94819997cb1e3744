using BackPainInfo.Search.Querying;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class BestScoresTests
{
    [Fact]
    public void The_threshold_is_the_weakest_of_the_best() => Law.Holds(Gen.Choose(0, 30).ListOf().Zip(Gen.Choose(1, 12)), given =>
    {
        var (scores, most) = given;
        var best = new BestScores(new double[most]);
        foreach (var score in scores)
        {
            best.Offer(score);
        }

        Assert.Equal(scores.Count < most ? double.NegativeInfinity : scores.OrderDescending().ElementAt(most - 1), best.Threshold);
    });
}
