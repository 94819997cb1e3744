namespace BackPainInfo.Web.Tests.Http;

public sealed class HealthEndpointTests(SampleWebsite sample)
{
    [Fact]
    public async Task Alive_is_ok() => Assert.Equal("""{"status":"ok"}""", await sample.Visitor.TextAsync("/health/live"));

    [Fact]
    public async Task Ready_tells_which_content_is_served() =>
        Assert.Equal($$"""{"status":"ok","content":"{{sample.Content.Id}}","problems":0}""", await sample.Visitor.TextAsync("/health/ready"));

    [Fact]
    public async Task Broken_content_on_disk_is_degraded_and_still_ready()
    {
        using var copy = new SampleCopy();
        await using var site = new TestSite(copy.Folder);
        var visitor = site.NewVisitor();
        var content = site.Service<LiveContent>();
        copy.Edit(SampleCopy.Strain, "- weak-legs", "- weak-leg");

        content.Reload();

        Assert.Equal($$"""{"status":"degraded","content":"{{content.Current.Id}}","problems":1}""", await visitor.TextAsync("/health/ready"));
        Assert.Equal("""{"status":"ok"}""", await visitor.TextAsync("/health/live"));
    }
}
