using System.IO.Compression;
using System.Net;

namespace BackPainInfo.Web.Tests.Http;

public sealed class PageCacheMiddlewareTests(SampleWebsite sample)
{
    private const string Strain = "/causes/muscle-strain";

    [Fact]
    public async Task A_client_that_knows_the_tag_gets_nothing_again()
    {
        using var first = await sample.Visitor.GetAsync(Strain);
        var tag = Visitor.Header(first, "ETag");

        using var second = await sample.Visitor.GetAsync(Strain, ("If-None-Match", tag));

        Assert.Matches("^\"[A-Za-z0-9_-]+\"$", tag);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, Visitor.Header(second, "ETag"));
        Assert.Equal("Accept-Encoding", Visitor.Header(second, "Vary"));
        Assert.Equal("public, max-age=300", Visitor.Header(second, "Cache-Control"));
        Assert.Empty(await Visitor.BytesOfAsync(second));
        Assert.Empty(ExpectedHeaders.Faults(second));
    }

    [Theory]
    [InlineData("\"a\", {0}, \"b\"", 304)]
    [InlineData("W/{0}", 304)]
    [InlineData("*", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("nonsense", 200)]
    public async Task Any_of_several_tags_counts(string known, int status)
    {
        using var first = await sample.Visitor.GetAsync(Strain);

        using var second = await sample.Visitor.GetAsync(Strain, ("If-None-Match", known.Replace("{0}", Visitor.Header(first, "ETag"), StringComparison.Ordinal)));

        Assert.Equal(status, (int)second.StatusCode);
    }

    [Fact]
    public async Task The_head_alone_has_the_headers_of_the_page()
    {
        using var page = await sample.Visitor.GetAsync(Strain);
        using var head = await sample.Visitor.SendAsync("HEAD", Strain);

        Assert.Equal(Visitor.Header(page, "ETag"), Visitor.Header(head, "ETag"));
        Assert.Equal(Visitor.Header(page, "Content-Length"), Visitor.Header(head, "Content-Length"));
        Assert.Equal(Visitor.Header(page, "Content-Type"), Visitor.Header(head, "Content-Type"));
        Assert.Empty(await Visitor.BytesOfAsync(head));
    }

    [Fact]
    public async Task A_head_asked_first_keeps_no_empty_page()
    {
        await using var site = new TestSite(Folders.Sample);
        var visitor = site.NewVisitor();
        using var head = await visitor.SendAsync("HEAD", Strain);
        Kept(site, Strain);

        var page = await visitor.PageAsync(Strain);

        Assert.Equal("Muscle strain", page.Text("h1"));
    }

    [Fact]
    public async Task A_kept_page_is_sent_compressed_and_unpacks_to_the_page()
    {
        await using var site = new TestSite(Folders.Sample);
        var visitor = site.NewVisitor();
        using var plain = await visitor.GetAsync(Strain);
        Kept(site, Strain);

        using var gzip = await visitor.GetAsync(Strain, ("Accept-Encoding", "gzip"));
        using var brotli = await visitor.GetAsync(Strain, ("Accept-Encoding", "gzip, br"));

        var body = await Visitor.BytesOfAsync(plain);
        Assert.Equal("gzip", Visitor.Header(gzip, "Content-Encoding"));
        Assert.Equal("br", Visitor.Header(brotli, "Content-Encoding"));
        Assert.Equal(body, await UnpackedAsync(new GZipStream(new MemoryStream(await Visitor.BytesOfAsync(gzip)), CompressionMode.Decompress)));
        Assert.Equal(body, await UnpackedAsync(new BrotliStream(new MemoryStream(await Visitor.BytesOfAsync(brotli)), CompressionMode.Decompress)));
        Assert.Equal(3, new[] { plain, gzip, brotli }.Select(response => Visitor.Header(response, "ETag")).Distinct().Count());
        Assert.All([plain, gzip, brotli], response => Assert.Equal("Accept-Encoding", Visitor.Header(response, "Vary")));
    }

    [Fact]
    public async Task A_tag_of_another_form_is_not_this_form()
    {
        await using var site = new TestSite(Folders.Sample);
        var visitor = site.NewVisitor();
        using var plain = await visitor.GetAsync(Strain);
        Kept(site, Strain);

        using var gzip = await visitor.GetAsync(Strain, ("Accept-Encoding", "gzip"), ("If-None-Match", Visitor.Header(plain, "ETag")));

        Assert.Equal(HttpStatusCode.OK, gzip.StatusCode);
    }

    [Fact]
    public async Task No_other_header_shapes_the_page_that_is_kept()
    {
        (string Name, string Value)[] poisons =
        [
            ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "http"), ("X-Original-URL", "/admin"), ("X-Rewrite-URL", "/admin"), ("Host", "evil.example"),
            ("Accept-Language", "xx"), ("Accept", "application/json"), ("Cookie", "a=poison"), ("User-Agent", "poison"), ("Range", "bytes=0-10"),
            ("X-HTTP-Method-Override", "POST"), ("Origin", "https://evil.example"), ("Forwarded", "host=evil.example"),
        ];
        string[] paths =
        [
            "/", "/start", "/causes", "/causes/muscle-strain", "/start/when-to-get-help", "/a-z", "/glossary", "/red-flags", "/about", "/sitemap.xml", "/feed.atom", "/api/v1/articles",
            "/where-it-hurts/middle",
        ];
        await using var site = new TestSite(Folders.Sample);
        var visitor = site.NewVisitor();

        foreach (var (poison, path) in poisons.Zip(paths))
        {
            var clean = await sample.Visitor.TextAsync(path);
            using var first = await visitor.GetAsync(path, poison);
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            Assert.Equal(clean, await Visitor.TextOfAsync(first));
            Assert.Equal(clean, await visitor.TextAsync(path));
        }
    }

    [Fact]
    public async Task Nothing_that_was_typed_is_kept()
    {
        await using var site = new TestSite(Folders.Sample);
        var visitor = site.NewVisitor();

        foreach (var address in new[] { "/search?q=muscle", "/api/v1/search?q=muscle", "/api/v1/suggest?q=musc", "/about/source?text=bed", "/start?x=1", "/nothing", "/Start" })
        {
            using var response = await visitor.GetAsync(address);
            Assert.Equal("", Visitor.Header(response, "ETag"));
        }

        Assert.Equal(0, site.Service<LiveContent>().Current.Pages.Bytes);
    }

    [Fact]
    public async Task A_review_that_becomes_overdue_shows_the_next_day_without_a_reload()
    {
        await using var site = new TestSite(Folders.Sample);
        var visitor = site.NewVisitor();
        var before = await visitor.PageAsync(Strain);

        site.Clock.Day = new DateOnly(2026, 9, 2);
        var after = await visitor.PageAsync(Strain);

        Assert.False(before.Has("article header time"));
        Assert.True(after.Has("article header time"));
    }

    /// <summary>Waits until the page that a request has made is compressed, which happens beside the requests.</summary>
    private static void Kept(TestSite site, string path)
    {
        var pages = site.Service<LiveContent>().Current.Pages;
        Assert.True(SpinWait.SpinUntil(() => pages.Find(path, TestSite.Today) is { } page && page.IsCompressed, TimeSpan.FromSeconds(20)));
    }

    private static async Task<byte[]> UnpackedAsync(Stream stream)
    {
        using var plain = new MemoryStream();
        await stream.CopyToAsync(plain, TestContext.Current.CancellationToken);
        return plain.ToArray();
    }
}
