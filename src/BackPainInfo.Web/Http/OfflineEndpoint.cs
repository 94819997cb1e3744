using System.Text;
using BackPainInfo.Content;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BackPainInfo.Web.Http;

/// <summary>What use without internet needs: the service worker, the list of what it keeps, and the words to search it by.</summary>
internal static class OfflineEndpoint
{
    public static void MapOffline(this IEndpointRouteBuilder routes)
    {
        var files = routes.ServiceProvider.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        var build = new OfflineBuild(files);
        Keep(routes.MapMethods("/sw.js", ReadRoutes.Methods, (ContentVersion version) => Worker(build.VersionWith(version.Id), build.Worker)));
        Keep(routes.MapMethods("/offline.json", ReadRoutes.Methods, (ContentVersion version) => List(build.VersionWith(version.Id), version.Site)));
        Keep(routes.MapMethods("/offline-search.json", ReadRoutes.Methods, (ContentVersion version) =>
            TypedResults.Ok(version.Site.Articles.Select(article => OfflineEntry.For(version.Site, article)))));
    }

    // "no-cache": a browser may keep it but asks each time, or an old worker would keep old pages.
    private static void Keep(RouteHandlerBuilder route) => route
        .AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-cache";
            return next(context);
        })
        .ExcludeFromDescription()
        .WithMetadata(new KeptAttribute());

    private static ContentHttpResult Worker(string version, string script) =>
        TypedResults.Text($"const version = '{version}';\n{script}", "text/javascript", Encoding.UTF8);

    // An address that answers 404 would stop the worker from keeping anything.
    private static Ok<OfflineList> List(string version, Site site)
    {
        var articles = site.Articles.Select(article => article.Path).ToList();
        return TypedResults.Ok(new OfflineList(
            version,
            [SiteUrls.Offline, SiteUrls.RedFlags, .. articles.Where(path => path == SiteUrls.WhenToGetHelp)],
            [SiteUrls.Offline, SiteUrls.OfflineSearch, .. SiteUrls.Pages(site), .. articles]));
    }

    /// <summary>The JSON of <c>/offline.json</c>: what everybody's device keeps, and all that is kept for a reader who asks.</summary>
    internal sealed record OfflineList(string Version, IReadOnlyList<string> Basics, IReadOnlyList<string> Pages);
}
