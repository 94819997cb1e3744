using System.Net;
using System.Text.Json.Nodes;

namespace BackPainInfo.Web.Tests.Http.Api;

public sealed class SearchApiTests(SampleWebsite sample)
{
    private const string Address = "/api/v1/search";

    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task The_answer_has_the_fields_of_the_contract_in_their_order()
    {
        var answer = await _visitor.JsonAsync($"{Address}?q=musle+strain+cant+pee");

        Assert.Equal(["query", "correctedQuery", "redFlags", "total", "results", "relaxed", "facets"], Names(answer));
        Assert.Equal(["id", "group", "level", "sign", "action", "url", "matched"], Names(answer["redFlags"]![0]!));
        Assert.Equal(["slug", "title", "url", "kind", "topic", "summary", "snippet", "why", "section", "score"], Names(answer["results"]![0]!));
        Assert.Equal(["text", "hit"], Names(answer["results"]![0]!["snippet"]![0]!));
    }

    [Fact]
    public async Task A_raised_sign_carries_its_words_and_what_to_do()
    {
        var answer = await _visitor.JsonAsync($"{Address}?q=cant+pee+and+sore+back");

        var sign = Assert.Single(answer["redFlags"]!.AsArray())!;
        Assert.Equal(
            """{"id":"cannot-pee","group":"cauda-equina","level":"emergency","sign":"You cannot pee, and this is new","action":"Call now. Do not drive yourself.","url":"/red-flags#cannot-pee","matched":["cant pee"]}""",
            sign.ToJsonString());
    }

    [Fact]
    public async Task A_result_names_its_page_and_why_it_is_here()
    {
        var answer = await _visitor.JsonAsync($"{Address}?q=musle+strain");

        var first = answer["results"]![0]!;
        Assert.Equal("musle strain", (string?)answer["query"]);
        Assert.Equal("muscle strain", (string?)answer["correctedQuery"]);
        Assert.Equal("muscle-strain", (string?)first["slug"]);
        Assert.Equal("/causes/muscle-strain", (string?)first["url"]);
        Assert.Equal("cause", (string?)first["kind"]);
        Assert.Equal("causes", (string?)first["topic"]);
        Assert.All(first["why"]!.AsArray(), reason => Assert.Equal(["wrote", "means"], Names(reason!)));
        Assert.True((double)first["score"]! > 0);
    }

    [Fact]
    public async Task Nothing_repaired_is_null()
    {
        var answer = await _visitor.JsonAsync($"{Address}?q=muscle");

        Assert.Null(answer["correctedQuery"]);
        Assert.True(answer.AsObject().ContainsKey("correctedQuery"));
    }

    [Fact]
    public async Task Facets_count_pages_and_choosing_one_narrows_to_them()
    {
        var answer = await _visitor.JsonAsync($"{Address}?q=back+pain");
        var chest = answer["facets"]!["where"]!.AsArray().Single(value => (string?)value!["id"] == "chest")!;

        var narrowed = await _visitor.JsonAsync($"{Address}?q=back+pain&where=chest");

        Assert.Equal(["id", "count"], Names(chest));
        Assert.Equal((int)chest["count"]!, (int)narrowed["total"]!);
        Assert.Equal(["heart-angina-heart-attack"], narrowed["results"]!.AsArray().Select(result => (string?)result!["slug"]));
    }

    [Fact]
    public async Task Take_and_skip_page_through_the_same_order()
    {
        var all = Slugs(await _visitor.JsonAsync($"{Address}?q=back&take=50"));
        var part = await _visitor.JsonAsync($"{Address}?q=back&take=2&skip=1");

        Assert.Equal(all.Skip(1).Take(2), Slugs(part));
        Assert.Equal(all.Count, (int)part["total"]!);
    }

    [Theory]
    [InlineData("", "q")]
    [InlineData("?q=", "q")]
    [InlineData("?q=%20%09", "q")]
    [InlineData("?q=a&q=b", "q")]
    [InlineData("?q=muscle&take=0", "take")]
    [InlineData("?q=muscle&take=51", "take")]
    [InlineData("?q=muscle&take=x", "take")]
    [InlineData("?q=muscle&take=-1", "take")]
    [InlineData("?q=muscle&take=1&take=2", "take")]
    [InlineData("?q=muscle&take=99999999999999", "take")]
    [InlineData("?q=muscle&skip=-1", "skip")]
    [InlineData("?q=muscle&skip=1.5", "skip")]
    [InlineData("?q=muscle&skip=10001", "skip")]
    public async Task A_wrong_field_is_named(string query, string field)
    {
        using var response = await _visitor.GetAsync(Address + query);

        var problem = JsonNode.Parse(await Visitor.TextOfAsync(response))!;
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(400, (int)problem["status"]!);
        Assert.Equal([field], problem["errors"]!.AsObject().Select(error => error.Key));
        Assert.Equal("no-store", Visitor.Header(response, "Cache-Control"));
    }

    [Fact]
    public async Task Two_hundred_characters_are_the_most()
    {
        await _visitor.JsonAsync($"{Address}?q={new string('a', 200)}");
        var problem = await _visitor.JsonAsync($"{Address}?q={new string('a', 201)}", HttpStatusCode.BadRequest);

        Assert.Equal("q is longer than 200 characters.", (string?)problem["errors"]!["q"]![0]);
    }

    [Fact]
    public async Task All_wrong_fields_are_named_at_once()
    {
        var problem = await _visitor.JsonAsync($"{Address}?take=x&skip=y", HttpStatusCode.BadRequest);

        Assert.Equal(["q", "skip", "take"], problem["errors"]!.AsObject().Select(error => error.Key).Order());
    }

    private static IReadOnlyList<string> Names(JsonNode node) => [.. node.AsObject().Select(field => field.Key)];

    private static IReadOnlyList<string?> Slugs(JsonNode answer) => [.. answer["results"]!.AsArray().Select(result => (string?)result!["slug"])];
}
