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

    /// <summary>One page of every kind: pages of a kind differ in words only, and every address is checked without a browser in the web tests.</summary>
    private static readonly string[] OneOfEachKind =
    [
        "/", "/treatment", "/causes/shingles", "/start/when-to-get-help", "/treatment/medicines", "/exercises/exercises-for-mid-back-pain",
        "/where-it-hurts", "/where-it-hurts/chest", "/red-flags", "/a-z", "/glossary", "/exercises/print", "/diagnosis/appointment-sheet",
        "/about", "/about/source?verdict=unsafe", "/about/editorial-process", "/privacy", "/accessibility", "/status", "/search",
        "/search?q=cant+pee+and+back+pain", "/search?q=burning+betwen+sholder+blades&where=between-shoulder-blades", "/search?q=zzqx+vvkw",
        "/no-such-page", "/offline", "/style",
    ];

    // What may differ between two looks is the width (layout) and the colours (contrast): these two cover each value of both.
    private static readonly (int Width, ColorScheme Scheme)[] Looks = [(1280, ColorScheme.Light), (320, ColorScheme.Dark)];

    private static readonly int[] Widths = [1280, 640, 320];

    [Fact]
    public async Task Each_is_free_of_axe_violations_errors_cookies_and_foreign_requests()
    {
        var found = await Task.WhenAll(Looks.Select(look => LookAtAsync(look.Width, look.Scheme)));

        Assert.Empty(found.SelectMany(faults => faults));
    }

    [Fact]
    public async Task Each_fits_its_window_at_every_width_and_with_enlarged_spacing()
    {
        await using var reader = await browser.OpenAsync();
        var found = new List<string>();

        foreach (var address in OneOfEachKind)
        {
            await reader.GoToAsync(address);
            foreach (var width in Widths)
            {
                await reader.Page.SetViewportSizeAsync(width, 800);
                found.AddRange(await TooWideAsync(reader, address, width));
            }

            // WCAG 1.4.12, through a constructed sheet: the policy forbids inline styles.
            await reader.Page.EvaluateAsync("""
                () => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
                  document.adoptedStyleSheets = [sheet];
                }
                """);
            found.AddRange(await TooWideAsync(reader, $"{address} with enlarged spacing", Widths[^1]));
        }

        Assert.Empty(found);
    }

    private static async Task<IReadOnlyList<string>> TooWideAsync(ReaderPage reader, string address, int width) =>
        await reader.OverflowAsync() is var overflow and > 0 ? [$"{address} {width}: {overflow} pixels too wide"] : [];

    private async Task<IReadOnlyList<string>> LookAtAsync(int width, ColorScheme scheme)
    {
        await using var reader = await browser.OpenAsync(width, scheme);
        var found = new List<string>();
        foreach (var address in OneOfEachKind)
        {
            await reader.GoToAsync(address);
            var result = await reader.Page.RunAxe(Rules);
            found.AddRange(result.Violations.Select(violation => $"{address} {width} {scheme}: {violation.Id} at {violation.Nodes[0].Target}"));
        }

        found.AddRange(reader.Faults.Where(fault => !fault.Contains("404", StringComparison.Ordinal)));
        found.AddRange((await reader.Context.CookiesAsync()).Select(cookie => $"cookie {cookie.Name}"));
        return found;
    }
}
