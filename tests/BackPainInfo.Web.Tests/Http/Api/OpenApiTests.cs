using System.Text.Json.Nodes;

namespace BackPainInfo.Web.Tests.Http.Api;

public sealed class OpenApiTests(SampleWebsite sample)
{
    private static readonly string[] Paths =
        ["/api/v1/search", "/api/v1/suggest", "/api/v1/articles", "/api/v1/articles/{slug}", "/api/v1/red-flags"];

    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task The_document_lists_the_paths_of_the_contract()
    {
        var document = await _visitor.JsonAsync("/openapi/v1.json");

        Assert.StartsWith("3.1", (string?)document["openapi"], StringComparison.Ordinal);
        Assert.Empty(Paths.Except(document["paths"]!.AsObject().Select(path => path.Key)));
    }

    [Fact]
    public async Task Every_path_of_the_api_says_what_it_is_for_and_what_it_answers()
    {
        var document = await _visitor.JsonAsync("/openapi/v1.json");

        Assert.All(Paths, path =>
        {
            var operation = document["paths"]![path]!["get"]!;
            Assert.NotEmpty((string)operation["summary"]!);
            Assert.NotNull(operation["responses"]!["200"]!["content"]);
        });
        Assert.NotNull(document["paths"]!["/api/v1/search"]!["get"]!["responses"]!["400"]);
        Assert.Contains("q", document["paths"]!["/api/v1/search"]!["get"]!["parameters"]!.AsArray().Select(parameter => (string?)parameter!["name"]));
    }

    [Fact]
    public async Task Every_reference_inside_it_leads_somewhere()
    {
        var document = await _visitor.JsonAsync("/openapi/v1.json");

        Assert.DoesNotContain(References(document), reference => Follow(document, reference) is null);
    }

    [Fact]
    public async Task Its_server_is_the_public_address_whatever_the_host_header_says()
    {
        using var response = await _visitor.GetAsync("/openapi/v1.json", ("Host", "evil.example"));

        Assert.DoesNotContain("evil.example", await Visitor.TextOfAsync(response), StringComparison.Ordinal);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field.Key == "$ref" ? [(string)field.Value!] : References(field.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static JsonNode? Follow(JsonNode document, string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)document, (node, name) => node is JsonArray items ? items[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : node?[name.Replace("~1", "/", StringComparison.Ordinal)]);
}
