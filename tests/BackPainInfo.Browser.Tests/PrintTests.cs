using System.Text;
using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

public sealed class PrintTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/red-flags", 1)]
    [InlineData("/diagnosis/appointment-sheet", 1)]
    [InlineData("/exercises/print", 14)]
    [InlineData("/causes/muscle-strain", 9)]
    public async Task A_page_fits_its_sheets_of_a4(string path, int most)
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(path);

        var pdf = await reader.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });

        Assert.InRange(Pages(pdf), 1, most);
    }

    [Fact]
    public async Task Addresses_of_sources_are_printed()
    {
        await using var reader = await browser.OpenAsync();
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await reader.GoToAsync("/causes/shingles");

        var content = await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.sources__list a'), '::after').content");

        Assert.Contains("https://", content, StringComparison.Ordinal);
        await Assertions.Expect(reader.Page.Locator(".site-header__nav")).ToBeHiddenAsync();
    }

    // Each page of a PDF is an object of its own: "/Type /Page" and not "/Type /Pages".
    private static int Pages(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        return text.Split("/Type /Page").Skip(1).Count(rest => !rest.StartsWith('s'));
    }
}
