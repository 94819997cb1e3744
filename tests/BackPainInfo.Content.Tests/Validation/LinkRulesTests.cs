namespace BackPainInfo.Content.Tests.Validation;

public sealed class LinkRulesTests
{
    [Theory]
    [InlineData("/causes/shingels", "the link '/causes/shingels' leads to no page; did you mean '/causes/shingles'?")]
    [InlineData("/start/get-help", "the link '/start/get-help' leads to an article that has no file yet; write plain text until it exists")]
    [InlineData("/causes/shingles#what-it-wass", "the link '/causes/shingles#what-it-wass' leads to no place on that page; did you mean 'what-it-is'?")]
    [InlineData("/red-flags#fevr", "the link '/red-flags#fevr' leads to no place on that page; did you mean 'fever'?")]
    [InlineData("#nowhere-at-all", "the link '#nowhere-at-all' leads to no place on that page; use the id of a heading there")]
    [InlineData("/Causes", "the link '/Causes' leads to no page; did you mean '/causes'?")]
    public void A_dead_link_is_a_problem(string target, string problem)
    {
        using var sample = new SampleSite();
        var line = sample.Append(SampleSite.Overview, $"See [there]({target}).\n");

        Assert.Equal(problem, sample.ProblemAt(SampleSite.Overview, line));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/causes")]
    [InlineData("/search?q=rash")]
    [InlineData("/where-it-hurts/middle")]
    [InlineData("/red-flags#fever")]
    [InlineData("/about/source#claim-shingles-harmless")]
    [InlineData("/glossary#zoster")]
    [InlineData("/causes/shingles#source-nhs-a")]
    [InlineData("#evidence-warmth")]
    [InlineData("#exercise-cat")]
    public void A_living_link_is_none(string target)
    {
        using var sample = new SampleSite();
        sample.Append(SampleSite.Overview, $"See [there]({target}).\n");

        Assert.NotNull(sample.Load());
    }
}
