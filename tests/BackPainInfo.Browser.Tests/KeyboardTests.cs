using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

public sealed class KeyboardTests(BrowserFixture browser)
{
    private const string Combobox = "form[role=search] input[name=q]";

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_main_text()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/causes/muscle-strain");

        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await reader.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_suggestion_is_chosen_with_arrows_and_enter()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/");

        await reader.Page.Locator(Combobox).PressSequentiallyAsync("shingl");
        var first = reader.Page.Locator("[role=option]").First;
        await first.WaitForAsync();
        var address = await first.GetAttributeAsync("data-url");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(address!);
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("hingles");
        Assert.Empty(reader.Faults);
    }

    [Fact]
    public async Task Suggestions_are_announced_and_escape_closes_them()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/");
        var status = reader.Page.Locator("form[role=search] [role=status]");
        Assert.Equal("", await status.InnerTextAsync());

        await reader.Page.Locator(Combobox).PressSequentiallyAsync("muscle");
        await Assertions.Expect(status).ToContainTextAsync("suggestion");
        await Assertions.Expect(reader.Page.Locator(Combobox)).ToHaveAttributeAsync("aria-expanded", "true");
        await reader.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(reader.Page.Locator(Combobox)).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Equal("muscle", await reader.Page.Locator(Combobox).InputValueAsync());
    }

    [Fact]
    public async Task A_text_that_states_an_emergency_offers_help_first()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/");

        await reader.Page.Locator(Combobox).PressSequentiallyAsync("cant pee and numb between my legs");
        await Assertions.Expect(reader.Page.Locator("[role=option]").First).ToContainTextAsync("Get help");

        Assert.Empty(reader.Faults);
    }

    [Fact]
    public async Task A_region_of_the_drawing_is_reached_and_opened()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/where-it-hurts");

        await reader.Page.Locator(".body-map__area").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync("Pain here");
    }

    [Fact]
    public async Task Contents_lead_to_a_heading()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/organs/gallbladder");
        var link = reader.Page.Locator(".contents__link").Nth(2);

        await link.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith((await link.GetAttributeAsync("href"))!, reader.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_medical_word_opens_its_meaning_and_escape_closes_it()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/causes/thoracic-disc-herniation");
        var term = reader.Page.Locator("button.term").First;
        var note = reader.Page.Locator($"#{await term.GetAttributeAsync("popovertarget")}");

        await term.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(note).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(note).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Exercise_mode_goes_step_by_step_and_gives_the_focus_back()
    {
        await using var reader = await browser.OpenAsync(width: 360);
        await reader.GoToAsync("/exercises/exercises-for-mid-back-pain");
        var start = reader.Page.Locator("#exercise-cat-camel .exercise-card__start button");

        await start.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        var dialog = reader.Page.Locator("dialog.exercise-mode");
        await Assertions.Expect(dialog).ToContainTextAsync("Before you start");
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(dialog).ToContainTextAsync("Step 1 of 4");
        await reader.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(start).ToBeFocusedAsync();
        Assert.Empty(reader.Faults);
    }
}
