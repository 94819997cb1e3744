using System.Net;
using System.Text.Json.Nodes;

namespace BackPainInfo.Web.Tests.Http;

public sealed class OfflineEndpointTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Theory]
    [InlineData("/sw.js", "text/javascript; charset=utf-8")]
    [InlineData("/offline.json", "application/json; charset=utf-8")]
    [InlineData("/offline-search.json", "application/json; charset=utf-8")]
    public async Task A_browser_asks_for_it_each_time(string address, string contentType)
    {
        using var response = await _visitor.GetAsync(address);

        Assert.Equal(contentType, Visitor.Header(response, "Content-Type"));
        Assert.Equal("no-cache", Visitor.Header(response, "Cache-Control"));
    }

    [Fact]
    public async Task The_worker_and_the_list_are_of_one_version()
    {
        var worker = await _visitor.TextAsync("/sw.js");
        var list = await _visitor.JsonAsync("/offline.json");

        Assert.StartsWith($"const version = '{list["version"]}';", worker, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_address_of_the_list_answers()
    {
        var list = await _visitor.JsonAsync("/offline.json");

        var paths = list["basics"]!.AsArray().Concat(list["pages"]!.AsArray()).Select(path => path!.GetValue<string>()).ToHashSet();
        foreach (var path in paths)
        {
            using var response = await _visitor.GetAsync(path);
            Assert.True(response.StatusCode == HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public async Task Everybody_keeps_the_warning_signs_and_no_article_but_when_to_get_help()
    {
        var list = await _visitor.JsonAsync("/offline.json");

        var others = list["basics"]!.AsArray().Select(path => path!.GetValue<string>()).Except(["/offline", "/red-flags", "/start/when-to-get-help"]);
        Assert.Contains(list["basics"]!.AsArray(), path => path!.GetValue<string>() == "/red-flags");
        Assert.Empty(others);
    }

    [Fact]
    public async Task A_page_is_searched_by_words_that_its_title_and_summary_lack()
    {
        var entries = (await _visitor.JsonAsync("/offline-search.json")).AsArray();

        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Empty(Words(entry, "words").Intersect(Words(entry, "title").Concat(Words(entry, "summary")))));
    }

    private static string[] Words(JsonNode? entry, string field) => entry![field]!.GetValue<string>().ToLowerInvariant().Split(' ');
}
