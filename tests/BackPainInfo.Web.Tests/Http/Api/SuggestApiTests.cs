using System.Net;
using System.Text.Json.Nodes;

namespace BackPainInfo.Web.Tests.Http.Api;

public sealed class SuggestApiTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task The_beginning_of_a_title_leads_to_its_page()
    {
        var suggestions = await SuggestAsync("musc");

        Assert.Equal("""{"text":"Muscle strain","url":"/causes/muscle-strain","kind":"article"}""", suggestions[0]!.ToJsonString());
    }

    [Theory]
    [InlineData("musc")]
    [InlineData("back p")]
    [InlineData("he")]
    public async Task Every_suggestion_leads_somewhere(string words)
    {
        foreach (var suggestion in await SuggestAsync(words))
        {
            using var page = await _visitor.GetAsync((string)suggestion!["url"]!);

            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.DoesNotContain("No page found", await Visitor.TextOfAsync(page), StringComparison.Ordinal);
            Assert.Contains((string)suggestion["kind"]!, (string[])["article", "symptom", "word"]);
        }
    }

    [Fact]
    public async Task A_text_that_states_an_emergency_gets_help_first()
    {
        var suggestions = await SuggestAsync("cant pee");

        Assert.Equal("/start/when-to-get-help", (string?)suggestions[0]!["url"]);
        Assert.StartsWith("Get help", (string?)suggestions[0]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_known_suggests_nothing() => Assert.Empty(await SuggestAsync("zzzzqqqq"));

    [Fact]
    public async Task Without_words_it_is_a_wrong_request()
    {
        var problem = await _visitor.JsonAsync("/api/v1/suggest", HttpStatusCode.BadRequest);

        Assert.Equal(["q"], problem["errors"]!.AsObject().Select(error => error.Key));
    }

    private async Task<JsonArray> SuggestAsync(string words)
    {
        var answer = await _visitor.JsonAsync($"/api/v1/suggest?q={WebUtility.UrlEncode(words)}");
        Assert.Equal(["suggestions"], answer.AsObject().Select(field => field.Key));
        return answer["suggestions"]!.AsArray();
    }
}
