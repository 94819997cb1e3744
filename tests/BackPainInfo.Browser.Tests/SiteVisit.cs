using System.Collections.Concurrent;
using System.Xml.Linq;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

/// <summary>One visit to every address, wide and narrow, light and dark. It is made once; each test asks for its own kind of fault.</summary>
public sealed class SiteVisit(BrowserFixture browser)
{
    private const int Wide = 1280;

    // The narrowest window of WCAG 1.4.10.
    private const int Narrow = 320;

    // What a window of 1280 pixels holds at 200% zoom.
    private const int Zoomed = Wide / 2;

    private static readonly string[] OutsideTheSitemap =
    [
        "/search?q=cant+pee+and+back+pain", "/search?q=burning+betwen+sholder+blades&where=between-shoulder-blades", "/search?q=zzqx+vvkw",
        "/about/source?verdict=unsafe", SiteVisitFindings.MissingPage, "/offline", "/style",
    ];

    private static readonly string[] AllRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // What another colour scheme can change: no rule of the stylesheet lays a page out by its scheme.
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    private Task<SiteVisitFindings>? _findings;

    internal Task<SiteVisitFindings> FindingsAsync() => _findings ??= VisitAsync();

    private async Task<SiteVisitFindings> VisitAsync()
    {
        var findings = new SiteVisitFindings();
        await Task.WhenAll(VisitAsync(Wide, findings), VisitAsync(Narrow, findings));
        return findings;
    }

    private async Task VisitAsync(int width, SiteVisitFindings findings)
    {
        await using var reader = await browser.OpenAsync(width);
        await reader.Context.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
        foreach (var address in await AddressesAsync(reader))
        {
            await reader.LookAsync(width, ColorScheme.Light);
            await reader.GoToAsync(address);
            await AuditAsync(reader, $"{address} {width} light", AllRules, findings.Violations);
            await reader.LookAsync(width, ColorScheme.Dark);
            await AuditAsync(reader, $"{address} {width} dark", ColourRules, findings.Violations);
            await MeasureAsync(reader, $"{address} {width}", findings.Overflows);
            if (width == Wide)
            {
                await reader.LookAsync(Zoomed, ColorScheme.Light);
                await MeasureAsync(reader, $"{address} at 200%", findings.Overflows);
            }
            else
            {
                await reader.SpaceOutAsync();
                await MeasureAsync(reader, $"{address} {width} with enlarged spacing", findings.Overflows);
            }

            findings.AddFaults(address, reader.TakeFaults());
        }

        findings.AddCookies(await reader.Context.CookiesAsync());
    }

    private static async Task AuditAsync(ReaderPage reader, string look, string[] rules, ConcurrentQueue<string> violations)
    {
        var found = await reader.Page.EvaluateAsync<string[]>("""
            rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
              .then(({ violations }) => violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(', ')}`))
            """, rules);
        foreach (var violation in found)
        {
            violations.Enqueue($"{look}: {violation}");
        }
    }

    private static async Task MeasureAsync(ReaderPage reader, string look, ConcurrentQueue<string> overflows)
    {
        if (await reader.OverflowAsync() is var overflow and > 0)
        {
            overflows.Enqueue($"{look}: {overflow} pixels too wide");
        }
    }

    private static async Task<IEnumerable<string>> AddressesAsync(ReaderPage reader)
    {
        var answer = await reader.Context.APIRequest.GetAsync("/sitemap.xml");
        var sitemap = XDocument.Parse(await answer.TextAsync());
        var listed = sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath).ToList();
        Assert.NotEmpty(listed);
        return [.. listed, .. OutsideTheSitemap];
    }
}
