using System.Net;
using AngleSharp.Dom;

namespace BackPainInfo.Web.Tests.Pages;

public sealed class SearchPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Theory]
    [InlineData("muscle")]
    [InlineData("muscles")]
    [InlineData("musc")]
    [InlineData("pulled muscle")]
    [InlineData("MUSCLE STRAIN?!")]
    public async Task A_page_is_found_by_its_words_and_their_beginnings(string words)
    {
        var page = await SearchAsync(words);

        Assert.Equal("/causes/muscle-strain", page.Addresses(".results h3 a")[0]);
    }

    [Fact]
    public async Task A_result_says_where_it_stands_and_marks_the_words()
    {
        var page = await SearchAsync("muscle strain");

        var first = page.All(".results > li")[0];
        Assert.Equal("Muscle strain", HtmlPage.TextOf(first.QuerySelector("h3")!));
        Assert.Contains("Causes in the back", HtmlPage.TextOf(first), StringComparison.Ordinal);
        Assert.Contains("muscle", string.Join(' ', first.QuerySelectorAll("mark").Select(HtmlPage.TextOf)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_stated_emergency_stands_above_the_results_with_the_words_that_raised_it()
    {
        var page = await SearchAsync("cant pee and back pain");

        var callout = page.One("[data-level=emergency]");
        Assert.Equal(["You cannot pee, and this is new"], page.Texts(".red-flags-callout__sign"));
        Assert.Contains("You wrote “cant pee”.", page.Texts(".red-flags-callout__note"));
        Assert.Equal("tel:999", page.One(".red-flags-callout a").GetAttribute("href"));
        Assert.True(callout.CompareDocumentPosition(page.One(".results")).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task The_pages_a_raised_sign_points_to_come_first()
    {
        var page = await SearchAsync("cant pee and back pain");

        Assert.Equal(["/start/when-to-get-help", "/causes/cauda-equina-and-cord-compression"], page.Addresses(".results h3 a").Take(2));
    }

    [Fact]
    public async Task Three_signs_at_most_are_called_out_worst_first()
    {
        var page = await SearchAsync("hot and shivery, cant pee, numb between my legs, weak legs, tight chest");

        Assert.Equal(3, page.All(".red-flags-callout__sign").Count);
        Assert.Equal("emergency", page.All(".red-flags-callout")[0].GetAttribute("data-level"));
    }

    [Fact]
    public async Task A_sign_that_can_wait_is_one_quiet_line()
    {
        var page = await SearchAsync("sore back for months");

        Assert.False(page.Has(".red-flags-callout"));
        Assert.Equal("Your pain is no better after 6 weeks", page.Text(".quiet-line a[href='/red-flags#not-better']"));
    }

    [Theory]
    [InlineData("/search?q=muscle")]
    [InlineData("/search?q=zzzzqqqq")]
    [InlineData("/search")]
    public async Task The_way_to_help_is_on_every_answer(string address)
    {
        var page = await _visitor.PageAsync(address);

        Assert.Contains("/start/when-to-get-help", page.Addresses("main .quiet-line a"));
    }

    [Fact]
    public async Task A_repaired_word_is_said_openly_and_can_be_taken_back()
    {
        var page = await SearchAsync("musle strain");

        Assert.Equal("muscle strain", page.Text("main strong"));
        Assert.Equal(["/search?q=musle%20strain&exact=1"], page.Addresses("main strong ~ a"));
        Assert.Equal("/causes/muscle-strain", page.Addresses(".results h3 a")[0]);
    }

    [Fact]
    public async Task Words_taken_as_written_are_not_repaired()
    {
        var page = await _visitor.PageAsync("/search?q=musle+strain&exact=1");

        Assert.False(page.Has("main strong"));
    }

    [Fact]
    public async Task A_facet_offers_values_with_the_number_of_pages_they_leave()
    {
        var page = await SearchAsync("back pain");

        var choice = page.One("a.chip[href*='where=chest']");
        var count = choice.QuerySelector(".chip__count")!.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0].Replace("pages", "", StringComparison.Ordinal).Trim();
        var narrowed = await _visitor.PageAsync(choice.GetAttribute("href")!);
        Assert.StartsWith("Chest", HtmlPage.TextOf(choice), StringComparison.Ordinal);
        Assert.Equal(count, narrowed.All(".results > li").Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Every_offered_value_leaves_as_many_pages_as_it_says()
    {
        var page = await SearchAsync("back pain");

        var choices = page.All("main a.chip").Where(chip => chip.QuerySelector(".chip__count") is not null).ToList();
        Assert.NotEmpty(choices);
        foreach (var choice in choices)
        {
            var count = string.Concat(choice.QuerySelector(".chip__count")!.TextContent.Where(char.IsAsciiDigit));
            var narrowed = await _visitor.PageAsync(choice.GetAttribute("href")!);
            Assert.Equal(count, narrowed.All(".results > li").Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task A_chosen_value_is_a_link_that_takes_it_back()
    {
        var page = await _visitor.PageAsync("/search?q=back+pain&where=chest&kind=cause");

        Assert.Equal(
            ["/search?q=back%20pain&kind=cause", "/search?q=back%20pain&where=chest"],
            page.Addresses("a.chip--chosen"));
        Assert.Contains("Remove filter Where it hurts: Chest", page.Texts("a.chip--chosen")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_facet_never_hides_a_warning_sign()
    {
        var page = await _visitor.PageAsync("/search?q=cant+pee&kind=treatment");

        Assert.True(page.Has("[data-level=emergency]"));
    }

    [Fact]
    public async Task More_pages_follow_in_the_same_order()
    {
        var all = await SearchAsync("back");
        var first = await _visitor.PageAsync("/search?q=back&take=3");
        var second = await _visitor.PageAsync("/search?q=back&take=3&skip=3");

        var addresses = all.Addresses(".results h3 a");
        Assert.Equal(addresses.Take(3), first.Addresses(".results h3 a"));
        Assert.Equal(addresses.Skip(3).Take(3), second.Addresses(".results h3 a"));
        Assert.Equal("4", second.One(".results").GetAttribute("start"));
        Assert.Contains("skip=3", first.One("a[rel=next]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_no_dead_end()
    {
        var page = await SearchAsync("zzzzqqqq");

        Assert.Equal("No page found", page.Text("#results-title"));
        Assert.Contains("/red-flags", page.Addresses("main section a"));
        Assert.Contains("/causes", page.Addresses("main section a"));
    }

    [Fact]
    public async Task A_long_text_is_scanned_whole_for_warning_signs()
    {
        var page = await SearchAsync(string.Concat(Enumerable.Repeat("my muscle aches ", 30)) + "and now i cant pee");

        Assert.True(page.Has("[data-level=emergency]"));
        Assert.Contains("first 200 characters", page.Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=a&q=b")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20%20")]
    [InlineData("/search?q=muscle&take=0&skip=x")]
    [InlineData("/search?q=muscle&where=nowhere&kind=%00")]
    [InlineData("/search?q=%F0%9F%98%80")]
    [InlineData("/search?q=%22AND%20OR%20(NOT%20*%22")]
    public Task Any_query_gets_a_page(string address) => _visitor.PageAsync(address);

    [Fact]
    public async Task The_words_stand_in_the_box_and_not_in_the_title()
    {
        var page = await SearchAsync("quite a private pain");

        Assert.Equal("quite a private pain", page.One("input[name=q]").GetAttribute("value"));
        Assert.Equal("Search by symptom – Sample Back", page.Title);
        Assert.DoesNotContain("private", page.Document.Head!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_words_it_shows_how_to_search()
    {
        var page = await _visitor.PageAsync("/search");

        Assert.False(page.Has(".results"));
        Assert.Contains("Write it the way you would tell a friend.", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_cache_and_no_search_engine_keeps_an_answer()
    {
        using var response = await _visitor.GetAsync("/search?q=muscle");
        var page = HtmlPage.Parse(await Visitor.TextOfAsync(response));

        Assert.Equal("no-store", Visitor.Header(response, "Cache-Control"));
        Assert.Equal("", Visitor.Header(response, "ETag"));
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
        Assert.False(page.Has("link[rel=canonical]"));
    }

    private Task<HtmlPage> SearchAsync(string words) => _visitor.PageAsync($"/search?q={WebUtility.UrlEncode(words)}");
}
