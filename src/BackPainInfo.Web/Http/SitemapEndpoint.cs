using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace BackPainInfo.Web.Http;

/// <summary><c>/sitemap.xml</c> and <c>/robots.txt</c>.</summary>
internal static class SitemapEndpoint
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSitemap(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/sitemap.xml", ReadRoutes.Methods, (ContentVersion content, SiteUrls urls) =>
            TypedResults.Text(Sitemap(content, urls), "application/xml", Encoding.UTF8)).WithMetadata(new KeptAttribute());
        routes.MapMethods("/robots.txt", ReadRoutes.Methods, (SiteUrls urls) =>
            TypedResults.Text($"User-agent: *\nDisallow: /search?\nDisallow: /api/\n\nSitemap: {urls.Absolute("/sitemap.xml")}\n"));
    }

    private static string Sitemap(ContentVersion content, SiteUrls urls)
    {
        var pages = SiteUrls.Pages(content.Site).Select(path => Entry(urls.Absolute(path), null));
        var articles = content.Site.Articles.Select(article => Entry(urls.Absolute(article.Path), article.Reviewed));
        var document = new XDocument(new XElement(Sitemaps + "urlset", pages, articles));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}";
    }

    private static XElement Entry(string address, DateOnly? changed) => new(Sitemaps + "url",
        new XElement(Sitemaps + "loc", address),
        changed is { } day ? new XElement(Sitemaps + "lastmod", day.ToString("O", CultureInfo.InvariantCulture)) : null);
}
