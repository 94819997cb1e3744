using BackPainInfo.Web.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.TestHost;

namespace BackPainInfo.Web.Tests.Http;

public sealed class SearchReadyMiddlewareTests : IAsyncDisposable
{
    // Nobody builds the index here but who asks for it, so it does not matter how long a test takes to ask.
    private readonly TestSite _site = new(Folders.Sample, host => host.ConfigureTestServices(services =>
        services.Remove(services.Single(service => service.ImplementationType == typeof(SearchWarmUp)))));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_search_begins_when_the_index_is_built()
    {
        var ready = await PassAsync("?q=pain", RequestLimits.SearchPolicy, CancellationToken.None);

        Assert.True(ready);
    }

    [Theory]
    [InlineData("", RequestLimits.SearchPolicy)]
    [InlineData("?q=pain", "another")]
    public async Task Nothing_else_waits_for_it(string query, string policy)
    {
        // Waiting would throw: this reader has left.
        await PassAsync(query, policy, new CancellationToken(canceled: true));
    }

    [Fact]
    public async Task A_reader_who_leaves_waits_no_longer() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PassAsync("?q=pain", RequestLimits.SearchPolicy, new CancellationToken(canceled: true)));

    /// <summary>Whether the index was built when the request was handed on.</summary>
    private async Task<bool> PassAsync(string query, string policy, CancellationToken left)
    {
        var content = _site.Service<LiveContent>();
        bool? ready = null;
        var middleware = new SearchReadyMiddleware(
            _ =>
            {
                ready = content.Current.Search.Ready.IsCompletedSuccessfully;
                return Task.CompletedTask;
            },
            content);
        var context = new DefaultHttpContext { Request = { QueryString = new QueryString(query) }, RequestAborted = left };
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new EnableRateLimitingAttribute(policy)), null));

        await middleware.InvokeAsync(context);

        Assert.NotNull(ready);
        return ready.Value;
    }
}
