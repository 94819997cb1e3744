using Microsoft.Extensions.Primitives;

namespace BackPainInfo.Web.Http;

/// <summary>Puts the same security headers on every response, whatever its status, and says how long it may be cached.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // The error page starts the response anew and would drop headers set now, so they are set as it starts.
        context.Response.OnStarting(static state =>
        {
            var response = (HttpResponse)state;
            SecurityHeaders.WriteTo(response.Headers);
            SetCaching(response);
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }

    // What a reader typed stands in the query: no cache between the site and the reader may keep an answer to it.
    // A fingerprinted file is the exception: its query is the site's own and holds nothing of the reader.
    private static void SetCaching(HttpResponse response)
    {
        var isAsset = response.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;
        if ((response.HttpContext.Request.QueryString.HasValue && !isAsset) || response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            response.Headers.CacheControl = "no-store";
        }
        else if (StringValues.IsNullOrEmpty(response.Headers.CacheControl))
        {
            response.Headers.CacheControl = KeptPage.UsualCaching;
        }
    }
}
