using Microsoft.AspNetCore.Http.HttpResults;

namespace BackPainInfo.Web.Http;

/// <summary>What an operator's probes ask: is the process alive, and which content does it serve.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/health/live", ReadRoutes.Methods, IResult (HttpResponse response) => Answer(response, new { status = "ok" }));
        routes.MapMethods("/health/ready", ReadRoutes.Methods, async Task<IResult> (HttpResponse response, LiveContent content) =>
        {
            await content.Current.Search.Ready;
            return Answer(response, new
            {
                // Degraded is still ready: the last good content is served.
                status = content.Problems.Count == 0 ? "ok" : "degraded",
                content = content.Current.Id,
                problems = content.Problems.Count,
            });
        });
    }

    private static JsonHttpResult<T> Answer<T>(HttpResponse response, T answer)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Json(answer);
    }
}
