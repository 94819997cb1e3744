namespace BackPainInfo.Web.Http;

/// <summary>Addresses are lower case, without a trailing slash; the other forms redirect there for good (308).</summary>
internal sealed class CanonicalAddressMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var canonical = Canonical(path);
        if (canonical == path)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = new PathString(canonical).ToUriComponent() + context.Request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }

    // Slashes at the front collapse to one: "//evil.example/" would otherwise redirect to another host.
    private static string Canonical(string path)
    {
        var trimmed = path.AsSpan().Trim('/');
        var lowered = trimmed.ContainsAnyInRange('A', 'Z') ? trimmed.ToString().ToLowerInvariant() : trimmed.ToString();
        return path is "/" ? path : "/" + lowered;
    }
}
