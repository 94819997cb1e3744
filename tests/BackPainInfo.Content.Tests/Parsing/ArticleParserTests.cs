namespace BackPainInfo.Content.Tests.Parsing;

public sealed class ArticleParserTests
{
    [Fact]
    public void A_file_outside_a_topic_is_a_problem()
    {
        using var sample = new SampleSite();
        sample.Write("articles/loose.md", File.ReadAllText(Path.Combine(sample.Folder, SampleSite.Overview)));

        Assert.StartsWith("the file does not stand in a topic's folder", sample.ProblemAt("articles/loose.md", 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_that_the_site_does_not_list_is_a_problem()
    {
        using var sample = new SampleSite();
        sample.Write("articles/causes/shingle.md", File.ReadAllText(Path.Combine(sample.Folder, SampleSite.Overview)));

        Assert.Equal("site.yml lists no article 'shingle'; did you mean 'shingles'?", sample.ProblemAt("articles/causes/shingle.md", 1));
    }

    [Fact]
    public void An_article_under_the_wrong_topic_is_a_problem()
    {
        using var sample = new SampleSite();
        sample.Write("articles/causes/get-help.md", File.ReadAllText(Path.Combine(sample.Folder, SampleSite.Overview)));

        Assert.Equal("site.yml lists 'get-help' under 'start'; move the file to content/articles/start/get-help.md", sample.ProblemAt("articles/causes/get-help.md", 1));
    }
}
