namespace BackPainInfo.Content.Tests;

public sealed class SiteLoaderTests
{
    [Fact]
    public void A_sound_folder_becomes_a_site()
    {
        using var sample = new SampleSite();

        var site = sample.Load();

        Assert.Equal(["overview", "shingles"], site.Articles.Select(article => article.Slug));
        Assert.Equal("When to get help", Assert.Single(site.FindTopic("start")!.Planned).Title);
        Assert.Equal("content/articles/causes/shingles.md", site.FindArticle("shingles")!.File);
        Assert.Equal(["nhs-b", "nhs-a"], site.FindArticle("overview")!.Sources);
        Assert.Equal("herpes zoster", site.FindTerm("zoster")!.Term);
        Assert.Null(site.FindSource("nobody"));
    }

    [Fact]
    public void Five_mistakes_at_once_are_five_problems_with_file_and_line()
    {
        using var sample = new SampleSite();
        var colour = sample.Edit("site.yml", "tagline:", "colour: red\ntagline:");
        var phone = sample.Edit("services.yml", "heading: 'Call 111 today if:'", "heading: Call 111 today");
        var source = sample.Edit("red-flags.yml", "sources: [nhs-b]", "sources: [nhs-bb]");
        var link = sample.Edit(SampleSite.Overview, "#what-it-is", "#what-it-was");
        var flag = sample.Edit(SampleSite.Shingles, "- fever", "- feverr");

        var problems = sample.Problems();

        Assert.Equal(
            [
                $"content/articles/causes/shingles.md({flag})",
                $"content/articles/start/overview.md({link})",
                $"content/red-flags.yml({source})",
                $"content/services.yml({phone})",
                $"content/site.yml({colour})",
            ],
            problems.Select(problem => $"{problem.File}({problem.Line})"));
        Assert.Equal("the warning sign 'feverr' is unknown; did you mean 'fever'?", problems[0].Message);
    }

    [Fact]
    public void A_missing_folder_is_a_problem_and_not_an_exception_of_the_disk()
    {
        var problems = Assert.Throws<InvalidContentException>(() => SiteLoader.Load("/nowhere/at/all")).Problems;

        Assert.Equal("content", Assert.Single(problems).File);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("services.yml")]
    [InlineData("glossary.yml")]
    [InlineData("evidence/conflicts.yml")]
    public void A_missing_register_is_a_problem(string path)
    {
        using var sample = new SampleSite();
        sample.Delete(path);

        var problems = sample.Problems();

        Assert.Contains(problems, problem => problem.File == $"content/{path}" && problem.Line == 1 && problem.Message.StartsWith("the file is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_come_in_the_same_order_every_time()
    {
        using var sample = new SampleSite();
        sample.Edit(SampleSite.Overview, "[^nhs-b]", "[^x]");
        sample.Edit(SampleSite.Shingles, "[^nhs-b]", "[^y]");
        sample.Delete("sources.yml");

        var runs = Enumerable.Range(0, 5).Select(_ => string.Join('\n', sample.Problems())).Distinct();

        Assert.Single(runs);
    }

    [Fact]
    public void The_same_bytes_give_the_same_version_in_another_folder()
    {
        using var one = new SampleSite();
        using var other = new SampleSite();

        Assert.Equal(one.Load().VersionId, other.Load().VersionId);
    }

    [Fact]
    public void A_changed_byte_gives_another_version()
    {
        using var sample = new SampleSite();
        var before = sample.Load().VersionId;
        sample.Edit("site.yml", "A small site", "A smaller site");

        var after = sample.Load().VersionId;

        Assert.NotEqual(before, after);
        Assert.Matches("^[0-9a-f]{16}$", after);
    }
}
