using System.Net;

namespace BackPainInfo.Web.Tests.Http.Api;

public sealed class ArticlesApiTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task Every_article_is_listed_in_reading_order_with_an_absolute_address()
    {
        var articles = (await _visitor.JsonAsync("/api/v1/articles")).AsArray();

        Assert.Equal(8, articles.Count);
        Assert.Equal("mid-back-pain-overview", (string?)articles[0]!["slug"]);
        Assert.Equal($"{TestSite.PublicUrl}/start/mid-back-pain-overview", (string?)articles[0]!["url"]);
        Assert.Equal("2028-01-15", (string?)articles[0]!["nextReview"]);
    }

    [Fact]
    public async Task One_article_comes_whole_as_plain_text_with_its_sources()
    {
        var article = await _visitor.JsonAsync("/api/v1/articles/muscle-strain");

        Assert.Equal("Muscle strain", (string?)article["title"]);
        Assert.Equal(["weak-legs"], article["redFlags"]!.AsArray().Select(id => (string?)id));
        Assert.Equal(["sample-service", "sample-trial"], article["sources"]!.AsArray().Select(source => (string?)source!["id"]));
        Assert.Contains("It aches and feels tight after lifting.", article["sections"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\\u003C", article["sections"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.False((bool)article["isClinicallyReviewed"]!);
    }

    [Fact]
    public async Task A_clinical_review_is_told()
    {
        var article = await _visitor.JsonAsync("/api/v1/articles/heart-angina-heart-attack");

        Assert.True((bool)article["isClinicallyReviewed"]!);
    }

    [Theory]
    [InlineData("/api/v1/articles/nothing")]
    [InlineData("/api/v1/articles/shingles")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/articles")]
    [InlineData("/api/nothing")]
    public async Task What_is_missing_is_a_problem_in_json(string address)
    {
        using var response = await _visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_refused_method_is_a_problem_in_json()
    {
        using var response = await _visitor.SendAsync("POST", "/api/v1/articles");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_client_that_knows_the_article_gets_nothing_again()
    {
        using var first = await _visitor.GetAsync("/api/v1/articles/muscle-strain");

        using var second = await _visitor.GetAsync("/api/v1/articles/muscle-strain", ("If-None-Match", Visitor.Header(first, "ETag")));

        Assert.NotEqual("", Visitor.Header(first, "ETag"));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
