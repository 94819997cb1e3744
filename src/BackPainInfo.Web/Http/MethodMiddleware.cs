using Microsoft.AspNetCore.Diagnostics;

namespace BackPainInfo.Web.Http;

/// <summary>The site is only read: any method but GET and HEAD is refused.</summary>
internal sealed class MethodMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            await next(context);
            return;
        }

        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            // The page about the refusal is itself only read.
            context.Request.Method = HttpMethods.Get;
            await next(context);
            context.Request.Method = method;
            return;
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
    }
}
