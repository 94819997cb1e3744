using System.Net;

namespace BackPainInfo.Web.Tests.Http;

public sealed class MethodMiddlewareTests(SampleWebsite sample, ServedWebsite served) : IClassFixture<ServedWebsite>
{
    [Theory]
    [InlineData("POST", "/start")]
    [InlineData("POST", "/api/v1/search?q=x")]
    [InlineData("OPTIONS", "/sitemap.xml")]
    [InlineData("DELETE", "/css/site.css")]
    [InlineData("PUT", "/Start/")]
    public async Task Only_reading_is_allowed(string method, string address)
    {
        using var response = await sample.Visitor.SendAsync(method, address);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("GET, HEAD", Visitor.Header(response, "Allow"));
        Assert.Equal("no-store", Visitor.Header(response, "Cache-Control"));
        Assert.Empty(ExpectedHeaders.Faults(response));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/causes/muscle-strain")]
    [InlineData("/search?q=muscle")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/health/ready")]
    [InlineData("/api/v1/articles")]
    [InlineData("/css/site.css")]
    [InlineData("/nothing")]
    public async Task Asking_for_the_head_gives_the_headers_alone(string address)
    {
        var page = await RawConnection.SendAsync(served.Server, $"GET {address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        var head = await RawConnection.SendAsync(served.Server, $"HEAD {address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        Assert.Equal(RawConnection.StatusOf(page), RawConnection.StatusOf(head));
        Assert.Contains("\r\nContent-Type: ", head, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", head, StringComparison.Ordinal);
        Assert.Equal(head.Length - 4, head.IndexOf("\r\n\r\n", StringComparison.Ordinal));
    }
}
