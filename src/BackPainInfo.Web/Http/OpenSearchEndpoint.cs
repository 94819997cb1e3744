using System.Text;
using System.Xml.Linq;

namespace BackPainInfo.Web.Http;

/// <summary><c>/opensearch.xml</c>: lets a browser search this site from its address bar (OpenSearch 1.1).</summary>
internal static class OpenSearchEndpoint
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/opensearch.xml", ReadRoutes.Methods, (ContentVersion content, SiteUrls urls) =>
            TypedResults.Text(Description(content, urls), "application/opensearchdescription+xml", Encoding.UTF8)).WithMetadata(new KeptAttribute());

    private static string Description(ContentVersion content, SiteUrls urls)
    {
        var document = new XDocument(new XElement(OpenSearch + "OpenSearchDescription",
            new XElement(OpenSearch + "ShortName", content.Site.Name),
            new XElement(OpenSearch + "Description", content.Site.Tagline),
            new XElement(OpenSearch + "InputEncoding", "UTF-8"),
            new XElement(OpenSearch + "Url",
                new XAttribute("type", "text/html"),
                new XAttribute("template", urls.Absolute(SiteUrls.Search) + "?q={searchTerms}"))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}";
    }
}
