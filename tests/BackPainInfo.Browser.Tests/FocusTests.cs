namespace BackPainInfo.Browser.Tests;

/// <summary>WCAG 2.4.11: what has the focus is never hidden behind something else, whichever way a reader comes to it.</summary>
public sealed class FocusTests(BrowserFixture browser)
{
    private const int Stops = 40;

    private const string IsSeen = """
        () => {
          const focused = document.activeElement;
          if (focused === document.body) return true;
          const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          // The middle of a region with two halves lies between them.
          const drawing = focused.closest('svg');
          return top !== null && (focused.contains(top) || top.contains(focused) || (drawing !== null && drawing === top.closest('svg')));
        }
        """;

    [Theory]
    [InlineData("/", 360)]
    [InlineData("/organs/gallbladder", 360)]
    [InlineData("/organs/gallbladder", 1280)]
    [InlineData("/search?q=pain+between+shoulder+blades", 360)]
    public async Task It_is_in_sight_on_the_way_down(string path, int width)
    {
        await using var reader = await browser.OpenAsync(width);
        await reader.GoToAsync(path);

        Assert.Empty(await HiddenStopsAsync(reader, "Tab"));
    }

    [Theory]
    [InlineData("/", 360)]
    [InlineData("/organs/gallbladder", 360)]
    [InlineData("/organs/gallbladder", 1280)]
    public async Task It_is_in_sight_on_the_way_up(string path, int width)
    {
        await using var reader = await browser.OpenAsync(width);
        await reader.GoToAsync(path);
        await reader.Page.Locator(".site-footer a").Last.FocusAsync();

        Assert.Empty(await HiddenStopsAsync(reader, "Shift+Tab"));
    }

    private static async Task<IReadOnlyList<string>> HiddenStopsAsync(ReaderPage reader, string key)
    {
        var hidden = new List<string>();
        for (var stop = 1; stop <= Stops; stop++)
        {
            await reader.Page.Keyboard.PressAsync(key);
            if (!await reader.Page.EvaluateAsync<bool>(IsSeen))
            {
                hidden.Add($"stop {stop}: {await reader.FocusedTextAsync()}");
            }
        }

        return hidden;
    }
}
