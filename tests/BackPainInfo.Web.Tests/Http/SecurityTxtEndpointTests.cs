namespace BackPainInfo.Web.Tests.Http;

public sealed class SecurityTxtEndpointTests
{
    [Fact]
    public async Task It_names_the_contact_and_a_day_it_ends()
    {
        await using var site = new TestSite(Folders.Sample, builder => builder.UseSetting("Site:Contact", "mailto:security@backpain.example"));

        var text = await site.NewVisitor().TextAsync("/.well-known/security.txt");

        Assert.Equal(
            [
                "Contact: mailto:security@backpain.example",
                "Expires: 2026-12-01T00:00:00Z",
                "Preferred-Languages: en",
                $"Canonical: {TestSite.PublicUrl}/.well-known/security.txt",
            ],
            text.TrimEnd('\n').Split('\n'));
    }
}
