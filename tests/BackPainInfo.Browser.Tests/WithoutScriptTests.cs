using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

public sealed class WithoutScriptTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_reader_gets_from_home_through_search_to_an_article()
    {
        await using var reader = await browser.OpenAsync(width: 360, script: false);
        await reader.GoToAsync("/");

        await reader.Page.Locator("#q").FillAsync("sudden tearing pain in back");
        await reader.Page.Locator("form[role=search] button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".red-flags-callout--emergency")).ToBeVisibleAsync();
        await reader.Page.Locator(".results__title a").First.ClickAsync();

        await Assertions.Expect(reader.Page.Locator("article h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Help_is_one_click_from_home()
    {
        await using var reader = await browser.OpenAsync(script: false);
        await reader.GoToAsync("/");

        await reader.Page.Locator(".help-strip__link").ClickAsync();

        await Assertions.Expect(reader.Page.Locator(".red-flags-callout--emergency")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Results_are_narrowed_and_widened_again()
    {
        await using var reader = await browser.OpenAsync(script: false);
        await reader.GoToAsync("/search?q=burning+pain");

        await reader.Page.Locator(".filters summary").ClickAsync();
        await reader.Page.Locator(".filters .chip").First.ClickAsync();
        await reader.Page.Locator(".chip--chosen").First.ClickAsync();

        Assert.DoesNotContain("where=", reader.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_dead_control_is_shown()
    {
        await using var reader = await browser.OpenAsync(script: false);
        await reader.GoToAsync("/exercises/exercises-for-mid-back-pain");

        await Assertions.Expect(reader.Page.Locator("button:not(.term):not([type=submit]):visible")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator(".exercise-card__drawing svg").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Contents_open_on_a_phone()
    {
        await using var reader = await browser.OpenAsync(width: 360, script: false);
        await reader.GoToAsync("/organs/gallbladder");
        await Assertions.Expect(reader.Page.Locator(".contents__link").First).ToBeHiddenAsync();

        await reader.Page.Locator(".contents summary").ClickAsync();

        await Assertions.Expect(reader.Page.Locator(".contents__link").First).ToBeVisibleAsync();
    }
}
