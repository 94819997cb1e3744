using BackPainInfo.Search.Querying;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class ByScoreLawTests
{
    [Fact]
    public void The_first_are_those_that_sorting_all_of_them_would_put_first() =>
        Law.Holds(Gen.Choose(0, 20).ListOf().Zip(Gen.Choose(0, 100)), drawn =>
        {
            RankedDocument[] documents = [.. drawn.Item1.Select((score, document) => new RankedDocument(document, score))];
            var sorted = documents.Order(ByScore.Instance).ToList();

            ByScore.SortFirst(documents, drawn.Item2);

            Assert.Equal(sorted.Take(drawn.Item2), documents.Take(drawn.Item2));
            Assert.Equal(sorted, documents.Order(ByScore.Instance));
        });
}
