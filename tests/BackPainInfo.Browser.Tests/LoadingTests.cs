using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

public sealed class LoadingTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 360)]
    [InlineData("/causes/muscle-strain", 1280)]
    [InlineData("/causes/muscle-strain", 360)]
    [InlineData("/search?q=pain+between+shoulder+blades", 1280)]
    [InlineData("/search?q=pain+between+shoulder+blades", 360)]
    public async Task Nothing_moves_while_a_page_loads(string path, int width)
    {
        await using var reader = await browser.OpenAsync(width);
        await reader.GoToAsync(path);
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var moved = await reader.Page.EvaluateAsync<string[]>("""
            () => new Promise(resolve => {
              const moved = [];
              const note = entries => moved.push(...entries.map(({ value, sources }) => `${value}: ${sources.map(({ node }) => node?.className ?? node?.nodeName)}`));
              const observer = new PerformanceObserver(list => note(list.getEntries()));
              observer.observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => { note(observer.takeRecords()); resolve(moved); }));
            })
            """);

        Assert.Empty(moved);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/causes/muscle-strain")]
    [InlineData("/exercises/exercises-for-mid-back-pain")]
    [InlineData("/search?q=pain+between+shoulder+blades")]
    public async Task A_loaded_page_asks_for_nothing_more(string path)
    {
        await using var reader = await browser.OpenAsync();
        var asked = new List<string>();
        await reader.GoToAsync(path);
        reader.Page.Request += (_, request) => asked.Add(request.Url);

        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        // The picture of the tab is fetched by the browser, when it likes.
        Assert.DoesNotContain(asked, url => !url.Contains("/favicon.", StringComparison.Ordinal));
    }
}
