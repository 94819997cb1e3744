using System.Text;
using BackPainInfo.Web.Http;

namespace BackPainInfo.Web.Tests.Http;

public sealed class SearchFrameTests
{
    [Theory]
    [InlineData("muscle")]
    [InlineData("mucsle")]
    [InlineData("<b>muscle</b> \U0001F642 \"strain\"")]
    [InlineData("{words} {results} muscle")]
    public async Task The_page_that_made_the_frame_and_the_next_one_are_whole_and_the_same(string words)
    {
        await using var site = new TestSite(Folders.Sample);
        var visitor = site.NewVisitor();
        var address = $"/search?q={Uri.EscapeDataString(words)}";

        var first = await visitor.TextAsync(address);
        Assert.NotNull(site.Service<LiveContent>().Current.Pages.SearchFrame);
        var second = await visitor.TextAsync(address);

        Assert.Equal(first, second);
        var page = HtmlPage.Parse(second);
        Assert.Equal(words, page.One("#q").GetAttribute("value"));
        Assert.NotEmpty(page.All(".results > li"));
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
    }

    [Fact]
    public async Task Nothing_of_one_reader_is_in_the_page_of_the_next()
    {
        await using var site = new TestSite(Folders.Sample);
        var visitor = site.NewVisitor();

        await visitor.TextAsync("/search?q=muscle+zebrafish&kind=cause");
        var next = await visitor.TextAsync("/search?q=shingles");

        Assert.DoesNotContain("zebrafish", next, StringComparison.Ordinal);
        Assert.DoesNotContain("muscle+", next, StringComparison.Ordinal);
        Assert.DoesNotContain("chip--chosen", next, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>{words}</p>")]
    [InlineData("<p>{words}{results}{results}</p>")]
    public void A_page_without_a_place_for_each_is_no_frame(string page) =>
        Assert.Throws<InvalidOperationException>(() => new SearchFrame(Encoding.UTF8.GetBytes(page)));
}
