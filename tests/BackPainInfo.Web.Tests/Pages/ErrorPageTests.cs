using System.Net;

namespace BackPainInfo.Web.Tests.Pages;

public sealed class ErrorPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/causes/nothing")]
    [InlineData("/a/b/c/d")]
    [InlineData("/nothing?q=x")]
    [InlineData("/css/nothing.css")]
    public async Task A_missing_page_offers_search_help_and_topics(string address)
    {
        var page = await _visitor.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("We do not have that page", page.Text("h1"));
        Assert.True(page.Has("main form[action='/search'] input[name=q]"));
        Assert.Contains("/red-flags", page.Addresses("main a"));
        Assert.Contains("/causes", page.Addresses("main a"));
    }

    [Theory]
    [InlineData("/error/404")]
    [InlineData("/error/500")]
    [InlineData("/error/200")]
    [InlineData("/error/9999")]
    public Task The_address_of_an_error_is_no_page(string address) => _visitor.PageAsync(address, HttpStatusCode.NotFound);

    [Fact]
    public async Task No_search_engine_keeps_an_error()
    {
        var page = await _visitor.PageAsync("/nothing", HttpStatusCode.NotFound);

        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
        Assert.False(page.Has("link[rel=canonical]"));
    }

    [Fact]
    public async Task A_fault_of_ours_shows_help_and_no_detail()
    {
        await using var site = new TestSite(Folders.Sample);
        var visitor = site.NewVisitor();
        await visitor.PageAsync("/status");
        site.Clock.Fault = new InvalidOperationException("secret detail");

        using var response = await visitor.GetAsync("/status?fresh");
        var text = await Visitor.TextOfAsync(response);

        var page = HtmlPage.Parse(text);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("Something went wrong on our side", page.Text("h1"));
        Assert.True(page.Has("main form[action='/search'] input[name=q]"));
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", text, StringComparison.Ordinal);
        Assert.Equal("no-store", Visitor.Header(response, "Cache-Control"));
        Assert.Empty(ExpectedHeaders.Faults(response));
    }

    [Theory]
    [InlineData("POST", "/start")]
    [InlineData("PUT", "/")]
    [InlineData("DELETE", "/causes/muscle-strain")]
    [InlineData("PATCH", "/search?q=x")]
    [InlineData("OPTIONS", "/")]
    [InlineData("TRACE", "/")]
    [InlineData("PROPFIND", "/")]
    public async Task A_refused_method_gets_a_page_that_helps(string method, string address)
    {
        using var response = await _visitor.SendAsync(method, address);

        var page = HtmlPage.Parse(await Visitor.TextOfAsync(response));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("GET, HEAD", Visitor.Header(response, "Allow"));
        Assert.Equal("That request did not work", page.Text("h1"));
    }
}
