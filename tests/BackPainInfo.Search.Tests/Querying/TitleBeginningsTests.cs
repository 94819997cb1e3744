namespace BackPainInfo.Search.Tests.Querying;

public sealed class TitleBeginningsTests
{
    [Fact]
    public void Where_many_titles_begin_so_the_first_five_are_all_among_them()
    {
        var titled = Enumerable.Range(0, 8).Select(number => SmallSite.Page($"titled{number}", $"Spine {number}", "a text about other things"));
        var others = Enumerable.Range(0, 8).Select(number => SmallSite.Page($"other{number}", "Neck", "spinach spinach spinach spine spine spine spine"));
        var index = SmallSite.IndexOf([.. others, .. titled]);

        var hits = index.Search(new SearchQuery { Text = "spin" }).Hits;

        Assert.All(hits.Take(5), hit => Assert.StartsWith("titled", hit.DocumentId, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_few_titles_begin_so_all_of_them_are_among_the_first_five()
    {
        var titled = Enumerable.Range(0, 3).Select(number => SmallSite.Page($"titled{number}", $"Spine {number}"));
        var others = Enumerable.Range(0, 30).Select(number => SmallSite.Page($"other{number}", "Neck", "spine spine spine spine"));
        var index = SmallSite.IndexOf([.. others, .. titled]);

        var first = index.Search(new SearchQuery { Text = "spi" }).Hits.Take(5).Select(hit => hit.DocumentId).ToList();

        Assert.Subset(first.ToHashSet(), new HashSet<string> { "titled0", "titled1", "titled2" });
    }
}
