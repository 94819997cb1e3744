namespace BackPainInfo.Web.Tests.Pages;

public sealed class StatusPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task It_counts_what_the_site_holds()
    {
        var page = await _visitor.PageAsync("/status");

        var facts = page.Texts("main dt").Zip(page.Texts("main dd")).ToDictionary();
        Assert.Equal(sample.Content.Id, facts["Content version"]);
        Assert.Equal("8 written, 3 planned", facts["Articles"]);
        Assert.Equal("1", facts["Checked by a clinician"]);
        Assert.Equal("6", facts["Warning signs"]);
        Assert.Equal("3, of which 2 read", facts["Sources cited"]);
    }

    [Fact]
    public async Task It_lists_overdue_reviews()
    {
        var page = await _visitor.PageAsync("/status");

        Assert.Equal(["/prevention/sleep-and-mattress"], page.Addresses("main h2 + ul a"));
    }
}
