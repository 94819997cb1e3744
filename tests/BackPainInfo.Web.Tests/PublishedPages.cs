using System.Net;
using System.Xml.Linq;

namespace BackPainInfo.Web.Tests;

/// <summary>Every page of the real sitemap, asked for once and parsed.</summary>
public sealed class PublishedPages(PublishedWebsite website)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly Lazy<Task<IReadOnlyDictionary<string, PublishedPage>>> _pages = new(() => ReadAsync(website.Visitor));

    internal Visitor Visitor => website.Visitor;

    internal Task<IReadOnlyDictionary<string, PublishedPage>> AllAsync() => _pages.Value;

    /// <summary>What is wrong on each page, as "address: fault".</summary>
    internal async Task<IReadOnlyList<string>> FaultsAsync(Func<HtmlPage, IEnumerable<string>> faultsOf) =>
        [.. (await AllAsync()).SelectMany(page => faultsOf(page.Value.Html).Select(fault => $"{page.Key}: {fault}"))];

    private static async Task<IReadOnlyDictionary<string, PublishedPage>> ReadAsync(Visitor visitor)
    {
        var pages = new Dictionary<string, PublishedPage>();
        foreach (var place in XDocument.Parse(await visitor.TextAsync("/sitemap.xml")).Descendants(Sitemaps + "loc"))
        {
            var address = place.Value[TestSite.PublicUrl.Length..];
            using var response = await visitor.GetAsync(address);
            pages[address] = new PublishedPage(response.StatusCode, ExpectedHeaders.Faults(response), HtmlPage.Parse(await Visitor.TextOfAsync(response)));
        }

        return pages;
    }

    /// <summary>One answer.</summary>
    internal sealed record PublishedPage(HttpStatusCode Status, IReadOnlyList<string> HeaderFaults, HtmlPage Html);
}
