using BackPainInfo.Search.Querying;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class TopDocumentsTests
{
    [Fact]
    public void The_best_are_kept_in_order_and_the_earlier_of_equals() => Law.Holds(Gen.Choose(0, 40).ListOf().Resize(500).Zip(Gen.Choose(1, 90)).Zip(Gen.Choose(1, 50)), given =>
    {
        var ((scores, most), settled) = given;
        var top = new TopDocuments(most);
        for (var document = 0; document < scores.Count; document++)
        {
            top.Offer(document, scores[document]);
            if (document % settled == 0)
            {
                top.Settle();
            }
        }

        var best = scores.Index().OrderByDescending(score => score.Item).Take(most);
        Assert.Equal(best.Select(score => (score.Index, (double)score.Item)), top.Take().Select(document => (document.Document, document.Words)));
    });

    [Fact]
    public void Once_settled_nothing_comes_in_that_is_no_better_than_the_weakest()
    {
        var top = new TopDocuments(2);
        foreach (var document in Enumerable.Range(0, 9))
        {
            top.Offer(document, document);
        }

        Assert.Equal(double.NegativeInfinity, top.Threshold);
        top.Settle();
        Assert.Equal(7, top.Threshold);
        top.Offer(9, 7);
        Assert.Equal([8, 7], top.Take().Select(document => document.Document));
    }
}
