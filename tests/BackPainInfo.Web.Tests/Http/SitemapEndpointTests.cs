using System.Xml.Linq;

namespace BackPainInfo.Web.Tests.Http;

public sealed class SitemapEndpointTests(SampleWebsite sample)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task Every_article_stands_in_it_with_the_day_it_was_reviewed()
    {
        var sitemap = XDocument.Parse(await _visitor.TextAsync("/sitemap.xml"));

        var entry = sitemap.Root!.Elements(Sitemaps + "url").Single(url => url.Element(Sitemaps + "loc")!.Value.EndsWith("/muscle-strain", StringComparison.Ordinal));
        Assert.Equal($"{TestSite.PublicUrl}/causes/muscle-strain", entry.Element(Sitemaps + "loc")!.Value);
        Assert.Equal("2026-01-15", entry.Element(Sitemaps + "lastmod")!.Value);
        Assert.Equal(8, sitemap.Descendants(Sitemaps + "lastmod").Count());
    }

    [Fact]
    public async Task Addresses_are_unique_and_made_from_the_public_one_whatever_the_host_header_says()
    {
        using var response = await _visitor.GetAsync("/sitemap.xml", ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"));

        var addresses = XDocument.Parse(await Visitor.TextOfAsync(response)).Descendants(Sitemaps + "loc").Select(place => place.Value).ToList();
        Assert.All(addresses, address => Assert.StartsWith(TestSite.PublicUrl + "/", address, StringComparison.Ordinal));
        Assert.Equal(addresses.Distinct(), addresses);
    }

    [Fact]
    public async Task Searches_and_planned_pages_do_not_stand_in_it()
    {
        var text = await _visitor.TextAsync("/sitemap.xml");

        Assert.DoesNotContain("/search", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/shingles", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/offline", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_are_kept_from_searches_and_shown_the_sitemap()
    {
        var lines = (await _visitor.TextAsync("/robots.txt")).Split('\n');

        Assert.Equal(["User-agent: *", "Disallow: /search?", "Disallow: /api/"], lines.Take(3));
        Assert.Contains($"Sitemap: {TestSite.PublicUrl}/sitemap.xml", lines);
    }
}
