using System.Xml.Linq;

namespace BackPainInfo.Web.Tests.Http;

public sealed class FeedEndpointTests(SampleWebsite sample)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task Articles_stand_in_it_newest_review_first_with_absolute_addresses()
    {
        using var response = await _visitor.GetAsync("/feed.atom");

        var feed = XDocument.Parse(await Visitor.TextOfAsync(response)).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(8, entries.Count);
        Assert.Equal("Sleep and mattress", entries[^1].Element(Atom + "title")!.Value);
        Assert.Equal("2026-01-15T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.All(entries, entry => Assert.StartsWith(TestSite.PublicUrl + "/", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public async Task It_names_itself()
    {
        var feed = XDocument.Parse(await _visitor.TextAsync("/feed.atom")).Root!;

        var self = feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self");
        Assert.Equal($"{TestSite.PublicUrl}/feed.atom", self.Attribute("href")!.Value);
    }
}
