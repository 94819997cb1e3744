using System.Net;

namespace BackPainInfo.Web.Tests.Http;

public sealed class CanonicalAddressMiddlewareTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Theory]
    [InlineData("/start/", "/start")]
    [InlineData("/Start", "/start")]
    [InlineData("/Causes/Muscle-Strain/", "/causes/muscle-strain")]
    [InlineData("/start///", "/start")]
    [InlineData("/API/v1/articles", "/api/v1/articles")]
    [InlineData("/Health/Live", "/health/live")]
    public async Task Another_form_of_an_address_leads_to_the_one_for_good(string address, string canonical)
    {
        using var response = await _visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(canonical, Visitor.Header(response, "Location"));
        Assert.Empty(ExpectedHeaders.Faults(response));
    }

    [Theory]
    [InlineData("/Search?q=Back%20Pain&where=", "/search?q=Back%20Pain&where=")]
    [InlineData("/start/?", "/start")]
    [InlineData("/start/?A=%2F%2Fevil.example/", "/start?A=%2F%2Fevil.example/")]
    public async Task The_query_is_kept_as_it_was(string address, string canonical)
    {
        using var response = await _visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(canonical, Visitor.Header(response, "Location").TrimEnd('?'));
    }

    [Fact]
    public async Task A_redirect_with_a_query_is_kept_by_no_cache()
    {
        using var response = await _visitor.GetAsync("/Search?q=private");

        Assert.Equal("no-store", Visitor.Header(response, "Cache-Control"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/start")]
    [InlineData("/?a=B")]
    public async Task The_one_form_is_not_redirected(string address)
    {
        using var response = await _visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
