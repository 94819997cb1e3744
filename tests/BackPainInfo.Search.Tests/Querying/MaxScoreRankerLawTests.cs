using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;
using BackPainInfo.Search.Querying;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class MaxScoreRankerLawTests
{
    private static readonly IndexTables Tables = SearchIndexBuilder.BuildTables(ManyPages.Create(2_000), []);

    // The last word is open, so that it stands for many words at once.
    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Elements("common", "often", "page", "rare", "som", "rar"), Gen.Choose(0, 899).Select(number => $"rare{number}"), Gen.Choose(0, 59).Select(number => $"some{number}"))
            .NonEmptyListOf().Resize(6).Select(words => string.Join(' ', words));

    [Fact]
    public void Nothing_that_is_skipped_would_be_among_the_best() => Law.Holds(Texts.Zip(Gen.Choose(1, 40)).Zip(Gen.Choose(1, 60)), query =>
    {
        var ((text, most), step) = query;
        var units = new QueryReader(Tables, new WordForms()).Read(text, TextAnalyzer.Analyze(text), true).Units;
        var allowed = EverySo(step);

        var (best, _) = new MaxScoreRanker(Tables.Postings).Rank(units, allowed, most);

        var expected = Enumerable.Range(0, Tables.Documents.Length)
            .Where(document => NumberSet.Contains(allowed, document))
            .Select(document => (Document: document, Score: Math.Round(units.Sum(unit => UnitCursor.ScoreOf(unit, Tables.Postings, document)), 9)))
            .Where(document => document.Score > 0)
            .OrderByDescending(document => document.Score)
            .Take(most);
        Assert.Equal(expected.Select(document => document.Score), best.Select(document => Math.Round(document.Words, 9)));
    }, cases: 40);

    private static ulong[] EverySo(int step)
    {
        var set = new ulong[NumberSet.WordsFor(Tables.Documents.Length)];
        for (var document = 0; document < Tables.Documents.Length; document += step)
        {
            NumberSet.Add(set, document);
        }

        return set;
    }
}
