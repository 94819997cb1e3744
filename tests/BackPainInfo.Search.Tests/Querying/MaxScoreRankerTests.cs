using BackPainInfo.Search.Indexing;
using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class MaxScoreRankerTests
{
    private static readonly IndexTables Tables = SearchIndexBuilder.BuildTables(ManyPages.Create(4_000), []);

    [Theory]
    [InlineData("common rare3")]
    [InlineData("common often rare7")]
    [InlineData("often some7 rare12 some2")]
    [InlineData("common often some3 some5 rare30 rare31")]
    public void The_best_are_the_same_as_when_every_page_is_scored(string text)
    {
        var units = Units(text);
        var all = All();

        var (best, _) = new MaxScoreRanker(Tables.Postings).Rank(units, all, 10);

        var expected = Enumerable.Range(0, Tables.Documents.Length)
            .Select(document => new RankedDocument(document, units.Sum(unit => UnitCursor.ScoreOf(unit, Tables.Postings, document))))
            .Where(document => document.Words > 0)
            .Order(ByScore.Instance)
            .Take(10);
        Assert.Equal(expected.Select(document => Math.Round(document.Words, 9)), best.Select(document => Math.Round(document.Words, 9)));
    }

    [Fact]
    public void Pages_that_cannot_enter_the_best_are_not_scored()
    {
        var units = Units("common often rare3 rare7");

        var (_, effort) = new MaxScoreRanker(Tables.Postings).Rank(units, All(), 10);

        Assert.InRange(effort.Candidates, 10, 400);
        Assert.InRange(effort.Postings, 10, 1_300);
    }

    [Fact]
    public void Only_allowed_pages_are_found()
    {
        var allowed = new ulong[NumberSet.WordsFor(Tables.Documents.Length)];
        NumberSet.Add(allowed, 17);

        var (best, _) = new MaxScoreRanker(Tables.Postings).Rank(Units("common"), allowed, 10);

        Assert.Equal(17, Assert.Single(best).Document);
    }

    private static QueryUnit[] Units(string text) =>
        new QueryReader(Tables, new Search.Analysis.WordForms()).Read(text + " ", Search.Analysis.TextAnalyzer.Analyze(text), true).Units;

    private static ulong[] All()
    {
        var all = new ulong[NumberSet.WordsFor(Tables.Documents.Length)];
        Array.Fill(all, ulong.MaxValue);
        return all;
    }
}
