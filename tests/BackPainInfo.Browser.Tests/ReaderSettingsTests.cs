using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

public sealed class ReaderSettingsTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_chosen_colour_scheme_stays_for_the_tab_and_sets_no_cookie()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/");

        await reader.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameString = "Dark" }).ClickAsync();
        await reader.GoToAsync("/glossary");

        Assert.Equal("dark", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        Assert.Empty(await reader.Context.CookiesAsync());
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task Pain_mode_makes_the_text_larger()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/causes/muscle-strain");
        var before = await SizeAsync(reader);

        await reader.Page.Locator("[data-settings=pain] button").ClickAsync();

        Assert.True(await SizeAsync(reader) > before);
        Assert.Equal(0, await reader.OverflowAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Forced_colours_and_high_contrast_keep_every_control(ColorScheme scheme)
    {
        await using var reader = await browser.OpenAsync(scheme: scheme);
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        await reader.GoToAsync("/");

        await Assertions.Expect(reader.Page.Locator("form[role=search] button")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".help-strip__link")).ToBeVisibleAsync();
        Assert.Empty(reader.Faults);
    }

    private static Task<double> SizeAsync(ReaderPage reader) =>
        reader.Page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('.article__body p')).fontSize)");
}
