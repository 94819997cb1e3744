using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BackPainInfo.Web.Tests;

public sealed partial class EveryPageTests(PublishedPages pages) : IClassFixture<PublishedPages>
{
    [Fact]
    public async Task It_answers_200_with_the_security_headers_and_no_cookie()
    {
        var all = await pages.AllAsync();

        Assert.True(all.Count > 50);
        Assert.Empty(all.Where(page => page.Value.Status != HttpStatusCode.OK).Select(page => page.Key));
        Assert.Empty(all.SelectMany(page => page.Value.HeaderFaults.Select(fault => $"{page.Key}: {fault}")));
    }

    [Fact]
    public async Task It_has_one_h1_and_no_skipped_heading_level() => Assert.Empty(await pages.FaultsAsync(page =>
    {
        var levels = page.All("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName[1] - '0').ToList();
        var skips = levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"h{pair.First} is followed by h{pair.Second}");
        return levels.Count(level => level == 1) == 1 ? skips : [.. skips, "not one h1"];
    }));

    [Fact]
    public async Task No_heading_is_empty() =>
        Assert.Empty(await pages.FaultsAsync(page => page.Texts("h1, h2, h3, h4, h5, h6").Where(string.IsNullOrWhiteSpace)));

    [Fact]
    public async Task Its_title_is_its_own()
    {
        var titles = (await pages.AllAsync()).GroupBy(page => page.Value.Html.Title).ToList();

        Assert.Empty(titles.Where(same => same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key)).Select(same => $"{same.Key}: {string.Join(' ', same.Select(page => page.Key))}"));
    }

    [Fact]
    public async Task Its_description_is_its_own()
    {
        var descriptions = (await pages.AllAsync()).GroupBy(page => page.Value.Html.One("meta[name=description]").GetAttribute("content")).ToList();

        Assert.Empty(descriptions.Where(same => same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key)).Select(same => $"{same.Key}: {string.Join(' ', same.Select(page => page.Key))}"));
    }

    [Fact]
    public async Task It_names_its_language_and_its_own_canonical_address()
    {
        var all = await pages.AllAsync();

        Assert.Empty(all.Where(page => page.Value.Html.One("html").GetAttribute("lang") != "en-GB").Select(page => page.Key));
        Assert.Empty(all.Where(page => page.Value.Html.One("link[rel=canonical]").GetAttribute("href") != TestSite.PublicUrl + page.Key).Select(page => page.Key));
    }

    [Fact]
    public async Task It_has_the_landmarks_a_screen_reader_jumps_to() => Assert.Empty(await pages.FaultsAsync(page =>
    {
        var missing = new[] { "body > header", "body > main", "body > footer", "header nav" }.Where(landmark => page.All(landmark).Count != 1);
        var labels = page.All("nav").Select(nav => nav.GetAttribute("aria-label")).ToList();
        return labels.All(label => label is { Length: > 0 }) && labels.Distinct().Count() == labels.Count ? missing : [.. missing, "two navs of one name"];
    }));

    [Fact]
    public async Task Its_first_link_skips_to_the_main_text() => Assert.Empty(await pages.FaultsAsync(page =>
        page.Addresses("a")[0] == $"#{page.One("main").Id}" ? [] : ["the first link is another"]));

    [Fact]
    public async Task Every_image_is_described_or_hidden() => Assert.Empty(await pages.FaultsAsync(page =>
        page.All("img:not([alt]), svg").Where(image => !IsDescribed(image)).Select(image => image.OuterHtml[..60])));

    [Fact]
    public async Task Every_field_has_a_label() => Assert.Empty(await pages.FaultsAsync(page => page.All("input:not([type=hidden]), select, textarea")
        .Where(field => field.Id is not { Length: > 0 } id || page.All($"label[for='{id}']").Count != 1)
        .Select(field => field.OuterHtml)));

    [Fact]
    public async Task Every_link_and_button_has_words() => Assert.Empty(await pages.FaultsAsync(page => page.All("a, button")
        .Where(link => HtmlPage.TextOf(link).Length == 0 && string.IsNullOrWhiteSpace(link.GetAttribute("aria-label")))
        .Select(link => link.OuterHtml)));

    [Fact]
    public async Task Its_ids_are_unique_and_what_refers_to_them_finds_them() => Assert.Empty(await pages.FaultsAsync(page =>
    {
        var ids = page.All("[id]").Select(element => element.Id!).ToList();
        var used = page.All("[aria-labelledby], [aria-describedby], [for], [popovertarget]")
            .SelectMany(element => new[] { "aria-labelledby", "aria-describedby", "for", "popovertarget" }.Select(element.GetAttribute))
            .OfType<string>()
            .SelectMany(value => value.Split(' '));
        return ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"twice {same.Key}").Concat(used.Except(ids).Select(id => $"no {id}"));
    }));

    [Fact]
    public async Task It_loads_nothing_foreign() => Assert.Empty(await pages.FaultsAsync(page => page
        .All("script[src], img[src], source, iframe, object, embed, video, audio, link[rel=stylesheet], link[rel=icon], link[rel=manifest], link[rel=preload], use, form, base")
        .SelectMany(element => new[] { "src", "href", "srcset", "data", "action", "poster" }.Select(element.GetAttribute))
        .OfType<string>()
        .Where(address => !address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))));

    [Fact]
    public async Task The_stylesheet_loads_nothing_foreign()
    {
        var home = (await pages.AllAsync())["/"].Html;
        var css = await pages.Visitor.TextAsync(home.One("link[rel=stylesheet]:not([media])").GetAttribute("href")!);

        Assert.True(css.Length > 1000);
        Assert.DoesNotMatch(ForeignCss(), css);
    }

    [Fact]
    public async Task It_has_no_inline_style_script_or_handler() => Assert.Empty(await pages.FaultsAsync(page => page
        .All("style, script:not([src]):not([type='application/ld+json']), [style]")
        .Concat(page.All("*").Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))))
        .Select(element => element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)])));

    [Fact]
    public async Task The_structured_data_equals_the_page()
    {
        var articles = (await pages.AllAsync()).Where(page => page.Value.Html.Has("article.article")).ToList();

        Assert.NotEmpty(articles);
        Assert.All(articles, page => AssertDescribes(JsonNode.Parse(page.Value.Html.One("script[type='application/ld+json']").TextContent)!, page.Value.Html));
    }

    [Fact]
    public async Task The_home_page_tells_machines_how_to_search()
    {
        var home = (await pages.AllAsync())["/"].Html;

        var data = JsonNode.Parse(home.One("script[type='application/ld+json']").TextContent)!;

        Assert.Equal("WebSite", (string?)data["@type"]);
        Assert.Equal($"{TestSite.PublicUrl}/search?q={{q}}", (string?)data["potentialAction"]!["target"]);
    }

    private static void AssertDescribes(JsonNode data, HtmlPage page)
    {
        Assert.Equal("MedicalWebPage", (string?)data["@type"]);
        Assert.Equal(page.Text("h1"), (string?)data["name"]);
        Assert.Equal(page.One("meta[name=description]").GetAttribute("content"), (string?)data["description"]);
        Assert.Equal(page.One("link[rel=canonical]").GetAttribute("href"), (string?)data["url"]);
        Assert.Equal(page.All(".review-dates time")[0].GetAttribute("datetime"), (string?)data["lastReviewed"]);
        Assert.Equal(page.All(".sources__list > li > a[rel=noreferrer]").Select(link => link.GetAttribute("href")), data["citation"]!.AsArray().Select(citation => (string?)citation!["url"]));
        Assert.Equal(page.Texts("nav[aria-label=Breadcrumb] a"), data["breadcrumb"]!["itemListElement"]!.AsArray().SkipLast(1).Select(step => (string?)step!["name"]));
    }

    private static bool IsDescribed(IElement image) =>
        image.Closest("[aria-hidden=true]") is not null
        || image.Closest("[role=img][aria-label]") is not null
        || image.GetAttribute("aria-label") is { Length: > 0 }
        || image.HasAttribute("aria-labelledby")
        || image.Children.Any(child => child.LocalName == "title");

    [GeneratedRegex("""url\(\s*["']?(?:https?:)?//|@import|expression\(|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignCss();
}
