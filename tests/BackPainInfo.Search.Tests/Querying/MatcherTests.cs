namespace BackPainInfo.Search.Tests.Querying;

public sealed class MatcherTests
{
    private static readonly SearchIndex Index = SmallSite.IndexOf(
        SmallSite.Page("a", "A", "spine ache"),
        SmallSite.Page("b", "B", "spine ache"),
        SmallSite.Page("c", "C", "spine ache"),
        SmallSite.Page("d", "D", "spine ache cough"));

    [Fact]
    public void Enough_pages_with_everything_are_not_relaxed()
    {
        var results = Index.Search(new SearchQuery { Text = "spine ache " });

        Assert.False(results.Relaxed);
        Assert.Equal(4, results.Total);
    }

    [Fact]
    public void The_word_that_keeps_pages_out_is_named()
    {
        var results = Index.Search(new SearchQuery { Text = "spine ache cough " });

        Assert.True(results.Relaxed);
        Assert.Equal(["cough"], results.DroppedWords);
        Assert.Equal("d", results.Hits[0].DocumentId);
    }

    [Fact]
    public void A_word_that_no_page_has_is_named()
    {
        var results = Index.Search(new SearchQuery { Text = "spine ache qqq " });

        Assert.True(results.Relaxed);
        Assert.Equal(["qqq"], results.DroppedWords);
    }

    [Fact]
    public void Two_words_that_are_everywhere_do_not_make_every_page_a_hit()
    {
        var pages = Enumerable.Range(0, 40).Select(number => SmallSite.Page($"page{number}", $"Page {number}", number < 12 ? "spine ache cough" : "spine ache"));
        var index = SmallSite.IndexOf([.. pages]);

        var results = index.Search(new SearchQuery { Text = "spine ache cough " });

        Assert.Equal(12, results.Total);
    }
}
