using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainInfo.Web.Tests.Http;

public sealed class RequestLimitsTests
{
    private const string Page = "/search?q=muscle";
    private const string Api = "/api/v1/search?q=muscle";

    [Fact]
    public async Task Too_many_searches_get_429_with_a_time_to_wait()
    {
        await using var site = Limited(3);
        var visitor = site.NewVisitor();
        foreach (var address in new[] { Page, Api, "/api/v1/suggest?q=musc" })
        {
            using var served = await visitor.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        }

        using var page = await visitor.GetAsync(Page);
        using var api = await visitor.GetAsync(Api);

        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
        Assert.Matches("^[1-9][0-9]*$", Visitor.Header(page, "Retry-After"));
        Assert.Equal("no-store", Visitor.Header(page, "Cache-Control"));
        Assert.Equal("That request did not work", HtmlPage.Parse(await Visitor.TextOfAsync(page)).Text("h1"));
        Assert.Empty(ExpectedHeaders.Faults(page));
        Assert.Equal(HttpStatusCode.TooManyRequests, api.StatusCode);
        Assert.Matches("^[1-9][0-9]*$", Visitor.Header(api, "Retry-After"));
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Reading_is_not_limited()
    {
        await using var site = Limited(1);
        var visitor = site.NewVisitor();
        using var first = await visitor.GetAsync(Page);
        using var refused = await visitor.GetAsync(Page);

        foreach (var address in new[] { "/", "/causes/muscle-strain", "/start/when-to-get-help", "/api/v1/articles", "/health/ready" })
        {
            using var response = await visitor.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Fact]
    public async Task Each_address_has_its_own_budget()
    {
        await using var site = Limited(1);
        var visitor = site.NewVisitor();

        Assert.Equal(["200", "429", "200"],
            [await StatusAsync(visitor, "192.0.2.1"), await StatusAsync(visitor, "192.0.2.1"), await StatusAsync(visitor, "192.0.2.2")]);
    }

    [Fact]
    public async Task What_a_stranger_claims_to_forward_is_not_believed()
    {
        await using var site = Limited(1, "10.0.0.1");
        var visitor = site.NewVisitor();

        Assert.Equal(["200", "429"],
            [await StatusAsync(visitor, "192.0.2.1", "198.51.100.1"), await StatusAsync(visitor, "192.0.2.1", "198.51.100.2")]);
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("10.0.0.0/8")]
    public async Task A_known_proxy_names_the_reader(string known)
    {
        await using var site = Limited(1, known);
        var visitor = site.NewVisitor();

        Assert.Equal(["200", "200", "429"],
            [await StatusAsync(visitor, "10.0.0.1", "198.51.100.1"), await StatusAsync(visitor, "10.0.0.1", "198.51.100.2"), await StatusAsync(visitor, "10.0.0.1", "198.51.100.1")]);
    }

    [Fact]
    public async Task Without_a_known_proxy_nobody_is_believed()
    {
        await using var site = Limited(1);
        var visitor = site.NewVisitor();

        Assert.Equal(["200", "429"],
            [await StatusAsync(visitor, "127.0.0.1", "198.51.100.1"), await StatusAsync(visitor, "127.0.0.1", "198.51.100.2")]);
    }

    private static async Task<string> StatusAsync(Visitor visitor, string from, string? forwarded = null)
    {
        using var response = await visitor.GetAsync(Page, forwarded is null ? [("X-Test-From", from)] : [("X-Test-From", from), ("X-Forwarded-For", forwarded)]);
        return ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static TestSite Limited(int searches, string? knownProxy = null) => new(Folders.Sample, builder =>
    {
        builder.UseSetting("Limits:SearchesPerMinute", searches.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (knownProxy is not null)
        {
            builder.UseSetting("ForwardedHeaders:KnownProxies:0", knownProxy);
        }

        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, SenderAddress>());
    });

    /// <summary>Requests in memory come from no address, so the test's own header names one.</summary>
    private sealed class SenderAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.TryParse(context.Request.Headers["X-Test-From"], out var from) ? from : null;
                return rest(context);
            });
            next(app);
        };
    }
}
