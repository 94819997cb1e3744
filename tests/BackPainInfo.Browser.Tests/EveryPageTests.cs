using System.Xml.Linq;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

public sealed class EveryPageTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static readonly string[] BesideTheSitemap =
    [
        "/search", "/search?q=cant+pee+and+back+pain", "/search?q=burning+betwen+sholder+blades&where=between-shoulder-blades",
        "/search?q=zzqx+vvkw", "/no-such-page", "/offline", "/style",
    ];

    [Fact]
    public async Task Each_is_free_of_axe_violations_and_overflow_in_light_and_dark_wide_and_narrow()
    {
        await using var reader = await browser.OpenAsync();
        var found = new List<string>();

        foreach (var address in await AddressesAsync())
        {
            await reader.GoToAsync(address);
            foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (320, ColorScheme.Dark), (320, ColorScheme.Light) })
            {
                await reader.Page.SetViewportSizeAsync(width, 800);
                await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var result = await reader.Page.RunAxe(Rules);
                found.AddRange(result.Violations.Select(violation => $"{address} {width} {scheme}: {violation.Id} at {violation.Nodes[0].Target}"));
                if (await reader.OverflowAsync() is var overflow and > 0)
                {
                    found.Add($"{address} {width}: {overflow} pixels too wide");
                }
            }
        }

        Assert.Empty(found);
        Assert.DoesNotContain(reader.Faults, fault => !fault.Contains("404", StringComparison.Ordinal));
        Assert.Empty(await reader.Context.CookiesAsync());
    }

    [Fact]
    public async Task Each_keeps_its_text_when_spacing_is_enlarged()
    {
        await using var reader = await browser.OpenAsync(width: 640);
        var found = new List<string>();

        foreach (var address in await AddressesAsync())
        {
            await reader.GoToAsync(address);
            // WCAG 1.4.12, through a constructed sheet: the policy forbids inline styles.
            await reader.Page.EvaluateAsync("""
                () => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
                  document.adoptedStyleSheets = [sheet];
                }
                """);
            if (await reader.OverflowAsync() is var overflow and > 0)
            {
                found.Add($"{address}: {overflow} pixels too wide");
            }
        }

        Assert.Empty(found);
    }

    private async Task<IReadOnlyList<string>> AddressesAsync()
    {
        using var client = new HttpClient();
        var sitemap = XDocument.Parse(await client.GetStringAsync(new Uri(browser.Address + "/sitemap.xml")));
        return [.. sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath), .. BesideTheSitemap];
    }
}
