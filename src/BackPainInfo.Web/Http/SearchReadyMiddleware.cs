using Microsoft.AspNetCore.RateLimiting;

namespace BackPainInfo.Web.Http;

/// <summary>
/// Has a search that comes before the index is built wait for it without a thread. Seconds pass there with thousands of articles, and waiting threads
/// would be missing for other pages and for building the index.
/// </summary>
internal sealed class SearchReadyMiddleware(RequestDelegate next, LiveContent content)
{
    public Task InvokeAsync(HttpContext context) =>
        IsSearch(context) && content.Current.Search.Ready is { IsCompletedSuccessfully: false } building ? WaitAsync(context, building) : next(context);

    private static bool IsSearch(HttpContext context) =>
        context.Request.QueryString.HasValue
        && context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is { PolicyName: RequestLimits.SearchPolicy };

    private async Task WaitAsync(HttpContext context, Task building)
    {
        await building.WaitAsync(context.RequestAborted);
        await next(context);
    }
}
