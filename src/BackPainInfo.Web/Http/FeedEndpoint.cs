using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace BackPainInfo.Web.Http;

/// <summary><c>/feed.atom</c>: articles by the day they were last read against their sources, newest first (RFC 4287).</summary>
internal static class FeedEndpoint
{
    private const int Most = 20;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void MapFeed(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/feed.atom", ReadRoutes.Methods, (ContentVersion content, SiteUrls urls) =>
            TypedResults.Text(Feed(content, urls), "application/atom+xml", Encoding.UTF8)).WithMetadata(new KeptAttribute());

    private static string Feed(ContentVersion content, SiteUrls urls)
    {
        var articles = content.Site.Articles.OrderByDescending(article => article.Reviewed).Take(Most).ToList();
        var home = urls.Absolute(SiteUrls.Home);
        var document = new XDocument(new XElement(Atom + "feed",
            new XElement(Atom + "id", home),
            new XElement(Atom + "title", content.Site.Name),
            new XElement(Atom + "subtitle", content.Site.Tagline),
            new XElement(Atom + "updated", Moment(articles.Count > 0 ? articles[0].Reviewed : DateOnly.MinValue)),
            new XElement(Atom + "author", new XElement(Atom + "name", content.Site.Name)),
            Link("self", urls.Absolute("/feed.atom")),
            Link("alternate", home),
            articles.Select(article => new XElement(Atom + "entry",
                new XElement(Atom + "id", urls.Absolute(article.Path)),
                new XElement(Atom + "title", article.Title),
                new XElement(Atom + "updated", Moment(article.Reviewed)),
                new XElement(Atom + "summary", article.Summary),
                Link("alternate", urls.Absolute(article.Path))))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}";
    }

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
