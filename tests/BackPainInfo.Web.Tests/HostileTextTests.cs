using System.Globalization;
using System.Net;

namespace BackPainInfo.Web.Tests;

public sealed class HostileTextTests(SampleWebsite sample)
{
    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((((((((((((((((((a*)*)*)*)*)*)*)*)*)*)*)*")]
    [InlineData("no no no no no no no no no no no no no no no no no no no no no no no no no no")]
    [InlineData("my back my back my back my back my back my back my back my back my back my back")]
    [InlineData("---------------------------------------------------------------------------------")]
    [InlineData("a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a")]
    public async Task Text_that_chokes_patterns_is_only_text(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit + " ", 40));

        await sample.Visitor.PageAsync($"/search?q={Uri.EscapeDataString(text)}");
    }

    public static TheoryData<string, string> Reflections()
    {
        string[] payloads =
        [
            "\"><script>alert(1)</script>",
            "'><img src=x onerror=alert(1)>",
            "</title><svg onload=alert(1)>",
            "<iframe src=//evil.example></iframe>",
            "javascript:alert(1)",
            "\" autofocus onfocus=alert(1) x=\"",
            "</script><script>alert(1)</script>",
            "<math><mtext></p><style><img src=x onerror=alert(1)>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "x\u2028</textarea><base href=//evil.example>",
            "{{7*7}}${7*7}<%= 7*7 %>",
        ];
        string[] fields =
        [
            "/search?q={0}", "/search?q={0}&exact=1", "/search?q=muscle&where={0}", "/search?q=muscle&feel={0}&trigger={0}&kind={0}", "/search?q=back&take={0}&skip={0}",
            "/about/source?text={0}", "/about/source?verdict={0}", "/about/source?verdict=unsafe&text={0}", "/search?{0}={0}", "/{0}", "/start/{0}", "/where-it-hurts/{0}", "/?{0}",
        ];
        return new TheoryData<string, string>(fields.SelectMany(field => payloads.Select(payload => (field, payload))));
    }

    [Theory]
    [MemberData(nameof(Reflections))]
    public async Task What_is_printed_again_is_text(string field, string payload)
    {
        using var response = await sample.Visitor.GetAsync(string.Format(CultureInfo.InvariantCulture, field, Uri.EscapeDataString(payload)));
        var page = HtmlPage.Parse(await Visitor.TextOfAsync(response));

        Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.PermanentRedirect]);
        Assert.Empty(page.All("script:not([src]):not([type='application/ld+json']), iframe, base, img, style, math, [href^='javascript:' i], [src*='evil.example'], [href*='//evil.example']"));
        Assert.DoesNotContain(page.All("*"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "autofocus"));
        Assert.All(page.All("main input[type=search]"), box => Assert.Contains(box.GetAttribute("value"), (string?[])[payload, "", "muscle", "back"]));
    }

    [Theory]
    [InlineData("/api/v1/search?q={0}")]
    [InlineData("/api/v1/search?q=x&take={0}")]
    [InlineData("/api/v1/suggest?q={0}")]
    [InlineData("/api/v1/{0}")]
    public async Task The_api_answers_json_that_no_browser_takes_for_a_page(string field)
    {
        using var response = await sample.Visitor.GetAsync(string.Format(CultureInfo.InvariantCulture, field, Uri.EscapeDataString("<script>alert(1)")));

        Assert.EndsWith("json", response.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await Visitor.TextOfAsync(response), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Parameters_in_another_order_or_repeated_poison_nothing()
    {
        var expected = await sample.Visitor.TextAsync("/causes/muscle-strain");

        foreach (var query in new[] { "?utm_source=evil", "?q=<script>", "?cb=1&cb=2", "?_method=POST" })
        {
            using var poison = await sample.Visitor.GetAsync("/causes/muscle-strain" + query);
            Assert.Equal("no-store", Visitor.Header(poison, "Cache-Control"));
        }

        Assert.Equal(expected, await sample.Visitor.TextAsync("/causes/muscle-strain"));
    }
}
