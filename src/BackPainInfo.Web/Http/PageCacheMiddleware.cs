using System.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace BackPainInfo.Web.Http;

/// <summary>
/// Answers from the content version's kept pages, and keeps what the rest of the pipeline answers. Only addresses without a query are
/// kept: what a reader types is never stored. No request header but Accept-Encoding shapes a page, so no other header can poison it.
/// </summary>
internal sealed class PageCacheMiddleware(RequestDelegate next, LiveContent content, TimeProvider time, ILogger<PageCacheMiddleware> log)
{
    /// <summary>The content type of every page.</summary>
    public const string Html = "text/html; charset=utf-8";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.QueryString.HasValue || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            return next(context);
        }

        var started = Stopwatch.GetTimestamp();
        var path = request.Path.Value ?? "/";
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var pages = content.Current.Pages;
        if (pages.Find(path, today) is { } page)
        {
            SiteMetrics.CountKeptPage(isHit: true);
            context.SetEndpoint(page.Endpoint);
            var written = WriteAsync(context, page);
            RequestLog.WriteKept(log, request.Method, page.Endpoint, context.Response.StatusCode, started);
            return written;
        }

        return MakeAsync(context, pages, path, today);
    }

    private async Task MakeAsync(HttpContext context, PageCache pages, string path, DateOnly today)
    {
        var response = context.Response;
        using var made = await CapturedBody.TakeAsync(response, () => next(context));
        if (IsKept(context))
        {
            SiteMetrics.CountKeptPage(isHit: false);
            var page = new KeptPage(BodyOf(made, response), response.ContentType ?? Html, response.Headers.CacheControl.ToString()) { Endpoint = context.GetEndpoint() };
            pages.Keep(path, today, page);
            await WriteAsync(context, page);
        }
        else if (made.Length > 0)
        {
            made.Position = 0;
            await made.CopyToAsync(response.Body);
        }
    }

    private static byte[] BodyOf(MemoryStream made, HttpResponse response) =>
        response.ContentType == Html ? Indentation.Remove(made.Bytes()) : made.Bytes().ToArray();

    /// <summary>A complete page of the site itself; static files have their own cache.</summary>
    private static bool IsKept(HttpContext context) =>
        context.Response is { StatusCode: StatusCodes.Status200OK, HasStarted: false }
        && context.GetEndpoint()?.Metadata.GetMetadata<KeptAttribute>() is not null;

    private static Task WriteAsync(HttpContext context, KeptPage page)
    {
        page.Uses++;
        var form = page.BestFor(AcceptedEncodings.Of(context.Request.Headers.AcceptEncoding));
        var isKnown = IsKnown(context.Request.Headers.IfNoneMatch, form.Tag);
        var response = context.Response;
        page.WriteHeaders(response.Headers, form, hasBody: !isKnown);
        if (isKnown)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(form.Body).AsTask();
    }

    private static bool IsKnown(StringValues known, StringValues tag)
    {
        foreach (var value in known)
        {
            if (value is not null && (value == "*" || value.Contains(tag.ToString(), StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
