using System.Xml.Linq;

namespace BackPainInfo.Web.Tests.Http;

public sealed class OpenSearchEndpointTests(SampleWebsite sample)
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task A_browser_learns_where_to_send_words()
    {
        using var response = await sample.Visitor.GetAsync("/opensearch.xml");

        var description = XDocument.Parse(await Visitor.TextOfAsync(response)).Root!;
        Assert.Equal("application/opensearchdescription+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"{TestSite.PublicUrl}/search?q={{searchTerms}}", description.Element(OpenSearch + "Url")!.Attribute("template")!.Value);
        Assert.InRange(description.Element(OpenSearch + "ShortName")!.Value.Length, 1, 16);
    }
}
