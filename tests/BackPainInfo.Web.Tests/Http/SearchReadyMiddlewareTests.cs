using BackPainInfo.Web.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace BackPainInfo.Web.Tests.Http;

public sealed class SearchReadyMiddlewareTests
{
    [Theory]
    [InlineData("?q=pain", RequestLimits.SearchPolicy, true)]
    [InlineData("", RequestLimits.SearchPolicy, false)]
    [InlineData("?q=pain", "another", false)]
    public async Task A_search_begins_when_the_index_is_built_and_nothing_else_waits_for_it(string query, string policy, bool isBuilt)
    {
        await using var site = new TestSite(Folders.Sample);
        var content = site.Service<LiveContent>();
        var wasBuilt = false;
        var middleware = new SearchReadyMiddleware(
            _ =>
            {
                wasBuilt = content.Current.Search.Ready.IsCompletedSuccessfully;
                return Task.CompletedTask;
            },
            content);
        var context = new DefaultHttpContext { Request = { QueryString = new QueryString(query) } };
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new EnableRateLimitingAttribute(policy)), null));

        await middleware.InvokeAsync(context);

        Assert.Equal(isBuilt, wasBuilt);
    }

    [Fact]
    public async Task A_reader_who_leaves_waits_no_longer()
    {
        await using var site = new TestSite(Folders.Sample);
        var middleware = new SearchReadyMiddleware(_ => Task.CompletedTask, site.Service<LiveContent>());
        var context = new DefaultHttpContext { Request = { QueryString = new QueryString("?q=pain") }, RequestAborted = new CancellationToken(canceled: true) };
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new EnableRateLimitingAttribute(RequestLimits.SearchPolicy)), null));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => middleware.InvokeAsync(context));
    }
}
