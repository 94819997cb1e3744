using FsCheck;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests;

public sealed class SearchIndexLawTests
{
    private static readonly Gen<string> RareWords =
        Gen.OneOf(Gen.Elements("common", "often", "page", "rare", "rare1", "-"), Gen.Choose(0, 96).Select(number => $"rare{number}"), Gen.Choose(0, 59).Select(number => $"some{number}"))
            .NonEmptyListOf().Resize(5).Select(words => string.Join(' ', words));

    private static readonly SearchIndex Many = SmallSite.IndexOf([.. ManyPages.Create(300)]);

    [Fact]
    public void Pages_of_results_join_to_the_whole_of_them() => Law.Holds(HostileText.Any.Zip(Gen.Choose(1, 4)), query => Partitions(SmallSite.Index, query.Item1, query.Item2));

    [Fact]
    public void Pages_of_many_results_join_to_the_whole_of_them() =>
        Law.Holds(RareWords.Zip(Gen.Choose(7, 60)), query => Partitions(Many, query.Item1, query.Item2), cases: 30);

    // A title that begins as the only word does stands near the top whatever its score is.
    [Fact]
    public void Better_hits_come_first() => Law.Holds(HostileText.Any.Select(text => text + " "), text =>
    {
        var scores = SmallSite.Search(text).Hits.Select(hit => hit.Score).ToList();

        Assert.Equal(scores.OrderDescending(), scores);
    });

    [Fact]
    public void Choosing_a_facet_leaves_as_many_pages_as_were_counted() => Law.Holds(HostileText.Any, text =>
    {
        foreach (var (facet, counts) in SmallSite.Search(text).Facets)
        {
            foreach (var count in counts)
            {
                var chosen = SmallSite.Index.Search(new SearchQuery { Text = text, Facets = new Dictionary<string, string> { [facet] = count.Id } });

                Assert.Equal((count.Count, count.Count), (chosen.Total, chosen.Hits.Count));
            }
        }
    });

    [Fact]
    public void A_snippet_quotes_its_page() => Law.Holds(HostileText.Any, text =>
    {
        foreach (var hit in SmallSite.Search(text).Hits)
        {
            AssertQuotes(SmallSite.Documents.Single(document => document.Id == hit.DocumentId), hit);
        }
    });

    [Fact]
    public void A_page_of_any_text_is_found_by_its_words_and_quoted() => Law.Holds(HostileText.Any.Three(), texts =>
    {
        var (summary, text, query) = texts;
        var document = SmallSite.Page("page", query, text) with { Summary = summary, Questions = [query], AlsoCalled = [summary] };

        var results = SmallSite.IndexOf(document).Search(new SearchQuery { Text = query + text });

        Assert.All(results.Hits, hit => AssertQuotes(document, hit));
    });

    private static void Partitions(SearchIndex index, string text, int take)
    {
        var whole = index.Search(new SearchQuery { Text = text, Take = 1_000 });
        var pages = new List<string>();
        for (var skip = 0; skip <= whole.Total; skip += take)
        {
            var page = index.Search(new SearchQuery { Text = text, Skip = skip, Take = take });

            Assert.Equal(Math.Min(take, whole.Total - skip), page.Hits.Count);
            Assert.Equal(whole.Total, page.Total);
            pages.AddRange(page.Hits.Select(hit => hit.DocumentId));
        }

        Assert.Equal(whole.Hits.Select(hit => hit.DocumentId), pages);
    }

    private static void AssertQuotes(SearchDocument document, SearchHit hit)
    {
        var quoted = string.Concat(hit.Snippet.Select(part => part.Text));
        quoted = quoted.StartsWith("… ", StringComparison.Ordinal) ? quoted[2..] : quoted;
        quoted = quoted.EndsWith(" …", StringComparison.Ordinal) ? quoted[..^2] : quoted;
        string[] passages = [document.Summary, .. document.Sections.SelectMany(section => new[] { section.Title, section.Text })];

        Assert.Contains(passages, passage => passage.Contains(quoted, StringComparison.Ordinal));
    }
}
