using System.Net;
using Microsoft.AspNetCore.Hosting;

namespace BackPainInfo.Web.Tests.Http;

public sealed class SecurityHeadersMiddlewareTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/causes/muscle-strain", 200)]
    [InlineData("/search?q=muscle", 200)]
    [InlineData("/nothing", 404)]
    [InlineData("/Start/", 308)]
    [InlineData("/api/v1/search?q=muscle", 200)]
    [InlineData("/api/v1/search", 400)]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/sitemap.xml", 200)]
    [InlineData("/feed.atom", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/css/site.css", 200)]
    [InlineData("/.well-known/security.txt", 404)]
    public async Task Every_response_has_them_whole(string address, int status)
    {
        using var first = await _visitor.GetAsync(address);
        using var second = await _visitor.GetAsync(address);

        Assert.Equal((HttpStatusCode)status, first.StatusCode);
        Assert.Empty(ExpectedHeaders.Faults(first));
        Assert.Empty(ExpectedHeaders.Faults(second));
    }

    [Theory]
    [InlineData("/", "public, max-age=300")]
    [InlineData("/causes/muscle-strain", "public, max-age=300")]
    [InlineData("/sitemap.xml", "public, max-age=300")]
    [InlineData("/robots.txt", "public, max-age=300")]
    [InlineData("/api/v1/articles", "public, max-age=300")]
    [InlineData("/api/v1/red-flags", "public, max-age=300")]
    [InlineData("/about/source?verdict=unsafe", "no-store")]
    [InlineData("/search?q=muscle", "no-store")]
    [InlineData("/?anything", "no-store")]
    [InlineData("/api/v1/search?q=muscle", "no-store")]
    [InlineData("/api/v1/suggest?q=musc", "no-store")]
    [InlineData("/api/v1/search?q=", "no-store")]
    [InlineData("/nothing", "no-store")]
    [InlineData("/Start?q=x", "no-store")]
    [InlineData("/health/live", "no-store")]
    [InlineData("/health/ready", "no-store")]
    public async Task Each_kind_of_response_says_how_long_it_may_be_kept(string address, string expected)
    {
        using var response = await _visitor.GetAsync(address);

        Assert.Equal(expected, Visitor.Header(response, "Cache-Control"));
    }

    [Fact]
    public async Task A_fingerprinted_file_may_be_kept_for_good()
    {
        await using var site = new TestSite(Folders.Sample, builder => builder.UseSetting("ReloadStaticAssetsAtRuntime", "false"));
        var visitor = site.NewVisitor();
        var address = (await visitor.PageAsync("/")).One("link[rel=stylesheet]:not([media])").GetAttribute("href")!;

        using var response = await visitor.GetAsync(address);

        Assert.Matches("^/css/site[.][a-z0-9]+[.]css$", address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", Visitor.Header(response, "Cache-Control"), StringComparison.Ordinal);
        Assert.NotEmpty(await Visitor.BytesOfAsync(response));
    }

    [Fact]
    public void The_policy_allows_nothing_inline_and_nothing_foreign()
    {
        Assert.DoesNotContain("unsafe", Web.Http.ContentSecurityPolicy.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("http", Web.Http.ContentSecurityPolicy.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("*", Web.Http.ContentSecurityPolicy.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_a_browser_is_told_to_stay_with_https()
    {
        using var secure = await _visitor.GetAsync("/start");
        using var again = await _visitor.GetAsync("/start");
        using var plain = await _visitor.GetAsync("http://backpain.example/start");

        Assert.Matches("^max-age=[0-9]{7,}", Visitor.Header(secure, "Strict-Transport-Security"));
        Assert.Matches("^max-age=[0-9]{7,}", Visitor.Header(again, "Strict-Transport-Security"));
        Assert.Equal("", Visitor.Header(plain, "Strict-Transport-Security"));
    }

    [Fact]
    public async Task In_development_it_is_not()
    {
        await using var site = new TestSite(Folders.Sample, builder => builder.UseEnvironment("Development"));

        using var response = await site.NewVisitor().GetAsync("/start");

        Assert.Equal("", Visitor.Header(response, "Strict-Transport-Security"));
        Assert.Empty(ExpectedHeaders.Faults(response));
    }
}
