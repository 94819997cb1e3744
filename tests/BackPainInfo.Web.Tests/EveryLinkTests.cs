using System.Net;

namespace BackPainInfo.Web.Tests;

public sealed class EveryLinkTests(PublishedPages pages) : IClassFixture<PublishedPages>
{
    private const int MostClicksFromHome = 3;

    [Fact]
    public async Task Links_to_others_are_web_addresses_or_a_phone_and_tell_nothing_about_the_reader() => Assert.Empty(await pages.FaultsAsync(page => page.All("a[href]")
        .Where(link => link.GetAttribute("href") is { } address && !address.StartsWith('#') && (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal)))
        .Where(link => link.GetAttribute("href")!.StartsWith("https://", StringComparison.Ordinal) || link.GetAttribute("href")!.StartsWith("http://", StringComparison.Ordinal)
            ? link.GetAttribute("rel") != "noreferrer" || link.HasAttribute("target")
            : !link.GetAttribute("href")!.StartsWith("tel:", StringComparison.Ordinal))
        .Select(link => link.OuterHtml)));

    [Fact]
    public async Task Every_internal_link_lives()
    {
        var all = await pages.AllAsync();
        var addresses = all.Values
            .SelectMany(page => page.Html.All("a[href], link[href], script[src], img[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            .Where(address => address.StartsWith('/'))
            .Select(address => address.Split('#')[0])
            .Distinct()
            .Where(address => !all.ContainsKey(address));

        var dead = new List<string>();
        foreach (var address in addresses)
        {
            using var response = await pages.Visitor.GetAsync(address);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                dead.Add($"{address}: {(int)response.StatusCode}");
            }
        }

        Assert.Empty(dead);
    }

    [Fact]
    public async Task Every_internal_anchor_lives()
    {
        var all = await pages.AllAsync();

        var dead = all.SelectMany(page => page.Value.Html.Addresses("a[href*='#']")
                .Where(address => address.StartsWith('#') || address.StartsWith('/'))
                .Select(address => (From: page.Key, To: address.StartsWith('#') ? page.Key : address.Split('#')[0], Anchor: address.Split('#')[1])))
            .Where(link => !all.TryGetValue(link.To, out var target) || !target.Html.All("[id]").Any(element => element.Id == link.Anchor))
            .Select(link => $"{link.From} -> {link.To}#{link.Anchor}");

        Assert.Empty(dead.Distinct());
    }

    [Fact]
    public async Task It_is_reached_from_home_by_three_links_at_most()
    {
        var all = await pages.AllAsync();
        var reached = new HashSet<string> { "/" };
        for (var click = 0; click < MostClicksFromHome; click++)
        {
            reached.UnionWith(reached.ToList().SelectMany(address => all[address].Html.Addresses("a[href^='/']").Select(link => link.Split('#', '?')[0])).Where(all.ContainsKey));
        }

        Assert.Empty(all.Keys.Except(reached));
    }
}
