namespace BackPainInfo.Content.Tests.Validation;

public sealed class SiteRulesTests
{
    [Fact]
    public void Titles_are_unique()
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Overview, "title: Pain in the middle of your back", "title: SHINGLES");

        Assert.Equal("the title 'SHINGLES' belongs to content/articles/causes/shingles.md already; choose another", Assert.Single(sample.Problems()).Message);
    }

    [Fact]
    public void Two_articles_of_a_topic_do_not_share_a_place()
    {
        using var sample = new SampleSite();
        var copy = File.ReadAllText(Path.Combine(sample.Folder, SampleSite.Overview)).Replace("title: Pain", "title: Ache", StringComparison.Ordinal);
        sample.Write("articles/start/get-help.md", copy.Replace("claims: []", "claims: [help-early]", StringComparison.Ordinal));

        Assert.Equal("the place 1 in 'start' is taken by 'get-help'; choose another", Assert.Single(sample.Problems()).Message);
    }
}
