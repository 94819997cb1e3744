using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

public sealed class OfflineTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_kept_site_is_read_and_searched_without_internet_and_removed_with_one_button()
    {
        await using var reader = await browser.OpenAsync(worker: true);
        await reader.GoToAsync("/privacy");

        await reader.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameString = "Keep this site for use without internet" }).ClickAsync();
        var remove = reader.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameString = "Remove it from this device" });
        await Assertions.Expect(remove).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 });
        await reader.Context.SetOfflineAsync(true);
        await reader.GoToAsync("/organs/gallbladder");
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync("allbladder");
        await Assertions.Expect(reader.Page.Locator(".notice").First).ToContainTextAsync("No internet");
        await reader.GoToAsync("/search?q=gallstones");
        await Assertions.Expect(reader.Page.Locator("[data-offline-results] a").First).ToContainTextAsync("allbladder");
        await reader.Context.SetOfflineAsync(false);
        await reader.GoToAsync("/privacy");
        await remove.ClickAsync();

        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("Nothing of this site is kept");
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("caches.keys().then(names => names.length)"));
    }

    [Fact]
    public async Task A_search_without_internet_says_where_help_is_though_it_reads_no_warning_signs()
    {
        await using var reader = await browser.OpenAsync(worker: true);
        await reader.GoToAsync("/");
        await reader.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await reader.Context.SetOfflineAsync(true);

        await reader.GoToAsync("/search?q=cant+pee+and+back+pain");

        await Assertions.Expect(reader.Page.Locator("[data-offline-results]")).ToContainTextAsync("Search needs the internet");
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("Phone calls work without internet. If you feel very unwell, call for help.");
        await reader.Page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { NameString = "When to get help" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".red-flags-callout--emergency").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Everybody_keeps_the_warning_signs_and_no_page_that_was_only_read()
    {
        await using var reader = await browser.OpenAsync(worker: true);
        await reader.GoToAsync("/causes/shingles");
        await reader.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await reader.GoToAsync("/organs/pancreatitis");

        var kept = await reader.Page.EvaluateAsync<string[]>("""
            async () => {
              const paths = [];
              for (const name of await caches.keys())
                for (const request of await (await caches.open(name)).keys())
                  paths.push(new URL(request.url).pathname);
              return paths;
            }
            """);

        Assert.Contains("/red-flags", kept);
        Assert.DoesNotContain("/causes/shingles", kept);
        Assert.DoesNotContain("/organs/pancreatitis", kept);
    }
}
