namespace BackPainInfo.Web.Tests.Pages;

public sealed class IndexPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task The_first_field_is_the_search_box()
    {
        var page = await _visitor.PageAsync("/");

        Assert.Equal("q", page.All("main input, main select, main textarea")[0].GetAttribute("name"));
        Assert.Equal("/search", page.One("main form").GetAttribute("action"));
        Assert.Equal("get", page.One("main form").GetAttribute("method"));
        Assert.Equal("q", page.One("main label").GetAttribute("for"));
    }

    [Fact]
    public async Task Help_is_one_click_away()
    {
        var page = await _visitor.PageAsync("/");

        Assert.Contains("/start/when-to-get-help", page.Addresses("main a"));
        Assert.Contains("/red-flags", page.Addresses("main a"));
    }

    [Fact]
    public async Task Every_topic_is_listed_in_reading_order()
    {
        var page = await _visitor.PageAsync("/");

        Assert.Equal(
            ["/start", "/causes", "/organs", "/diagnosis", "/treatment", "/exercises", "/prevention"],
            page.Addresses("main section[aria-labelledby=topics] a"));
    }

    [Fact]
    public async Task Every_place_on_the_back_can_be_chosen_on_the_drawing()
    {
        var page = await _visitor.PageAsync("/");

        Assert.Equal("Middle of the back", page.One("main svg a[href='/where-it-hurts/middle']").GetAttribute("aria-label"));
        Assert.Contains("/where-it-hurts", page.Addresses("main a"));
    }

    [Fact]
    public async Task The_way_home_is_marked_as_this_page()
    {
        var page = await _visitor.PageAsync("/");

        Assert.Equal("page", page.One("header a[href='/']").GetAttribute("aria-current"));
        Assert.False(page.Has("nav[aria-label=Breadcrumb]"));
    }
}
