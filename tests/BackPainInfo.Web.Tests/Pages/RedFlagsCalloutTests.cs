namespace BackPainInfo.Web.Tests.Pages;

public sealed class RedFlagsCalloutTests
{
    [Fact]
    public async Task The_operators_country_gives_the_words_and_the_numbers()
    {
        await using var site = new TestSite(Folders.Sample, builder => builder.UseSetting("Site:Country", "us"));

        var page = await site.NewVisitor().PageAsync("/start/when-to-get-help");

        Assert.Equal("Emergency: Call 911 now if:", page.Text("[data-level=emergency] .red-flags-callout__heading"));
        Assert.Equal(["tel:911"], page.Addresses(".red-flags-callout a"));
        Assert.Equal("Not in the United States? Call your local emergency number.", page.Text(".red-flags-callout__elsewhere"));
    }
}
