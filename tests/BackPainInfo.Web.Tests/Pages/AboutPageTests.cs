namespace BackPainInfo.Web.Tests.Pages;

public sealed class AboutPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task It_says_what_the_site_cannot_do_and_what_is_not_done()
    {
        var page = await _visitor.PageAsync("/about");

        Assert.Contains("It does not diagnose.", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("No clinician has checked the pages yet.", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("/privacy", page.Addresses("main a"));
    }

    [Fact]
    public async Task The_process_shows_where_guidance_disagrees_and_what_the_ratings_mean()
    {
        var page = await _visitor.PageAsync("/about/editorial-process");

        Assert.Contains("Some say cold first. Our rule: Use what feels better.", page.Texts("main dd"));
        Assert.Contains("Likely to help", page.Texts("main dt"));
    }

    [Fact]
    public async Task Without_a_contact_the_process_says_that_none_is_named()
    {
        var page = await _visitor.PageAsync("/about/editorial-process");

        Assert.False(page.Has("main a[href^='mailto:']"));
        Assert.Contains("has not named an address for reports yet", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operators_contact_receives_reports()
    {
        await using var site = new TestSite(Folders.Sample, builder => builder.UseSetting("Site:Contact", "mailto:editor@backpain.example"));

        var page = await site.NewVisitor().PageAsync("/about/editorial-process");

        Assert.Equal("editor@backpain.example", page.Text("main a[href='mailto:editor@backpain.example']"));
    }
}
