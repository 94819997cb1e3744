namespace BackPainInfo.Web.Tests;

public sealed class PrivacyTests
{
    private const string Marker = "zqmarker7";

    /// <summary>Every way in for a reader's words. The last ones fail on our side.</summary>
    private static readonly (string Method, string Address)[] Requests =
    [
        ("GET", $"/search?q={Marker}"),
        ("HEAD", $"/search?q={Marker}"),
        ("GET", $"/search?q={Marker}&exact=1"),
        ("GET", $"/search?q=cant+pee+{Marker}"),
        ("GET", $"/search?q=a&q={Marker}"),
        ("GET", $"/search?{Marker}={Marker}"),
        ("GET", $"/search?q=x&where={Marker}&feel={Marker}&trigger={Marker}&kind={Marker}"),
        ("GET", $"/search?q=x&take={Marker}&skip={Marker}"),
        ("GET", $"/Search?q={Marker}"),
        ("GET", $"/api/v1/search?q={Marker}"),
        ("GET", $"/api/v1/search?q={Marker}&take={Marker}"),
        ("GET", $"/api/v1/search?q=x&where={Marker}"),
        ("GET", $"/api/v1/search?q={Marker}{new string('a', 300)}"),
        ("GET", $"/api/v1/suggest?q={Marker}"),
        ("GET", $"/api/v1/articles/{Marker}"),
        ("GET", $"/api/v1/{Marker}"),
        ("GET", $"/about/source?text={Marker}&verdict={Marker}"),
        ("GET", $"/{Marker}"),
        ("GET", $"/{Marker}/"),
        ("GET", $"/start/{Marker}"),
        ("GET", $"/where-it-hurts/{Marker}"),
        ("GET", $"/error/{Marker}"),
        ("GET", $"/css/{Marker}.css"),
        ("POST", $"/search?q={Marker}"),
        (Marker, $"/start?{Marker}"),
        ("GET", $"/status?{Marker}"),
        ("GET", $"/causes/muscle-strain?q={Marker}"),
    ];

    private static readonly (string, string)[] Headers =
        [("Referer", $"https://backpain.example/search?q={Marker}"), ("User-Agent", Marker), ("Cookie", $"a={Marker}"), ("X-Request-Id", Marker), ("X-Forwarded-For", Marker), ("tracestate", $"a={Marker}")];

    [Theory]
    [InlineData("Information")]
    [InlineData("Verbose")]
    public async Task What_a_reader_types_stands_in_no_log_event(string level)
    {
        var (events, statuses) = await VisitAsync(level);

        Assert.NotEmpty(events);
        Assert.Superset(new HashSet<int> { 200, 308, 400, 404, 405, 429, 500 }, statuses.ToHashSet());
        Assert.DoesNotContain(events, one => one.Contains(Marker, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_fault_of_ours_is_logged_without_the_page_that_was_open()
    {
        var (events, _) = await VisitAsync("Information");

        Assert.Contains(events, one => one.Contains("out of order", StringComparison.Ordinal));
        Assert.DoesNotContain(events, one => one.Contains("/causes/muscle-strain", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whatever_the_status_no_answer_to_a_query_is_kept_nor_sets_a_cookie()
    {
        await using var site = Site(new CollectedEvents(), "Information");
        var visitor = site.NewVisitor();
        foreach (var (method, address) in Requests.Where(request => request.Address.Contains('?')))
        {
            BreakForOurFaults(site, address);
            using var response = await visitor.SendAsync(method, address, Headers);

            Assert.Equal("no-store", Visitor.Header(response, "Cache-Control"));
            Assert.Equal("", Visitor.Header(response, "Set-Cookie"));
            Assert.Equal("", Visitor.Header(response, "ETag"));
        }
    }

    [Fact]
    public async Task What_a_reader_types_stands_in_no_title_and_no_header()
    {
        await using var site = Site(new CollectedEvents(), "Information");
        var visitor = site.NewVisitor();
        foreach (var (method, address) in Requests)
        {
            BreakForOurFaults(site, address);
            using var response = await visitor.SendAsync(method, address, Headers);

            var headers = response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Location").SelectMany(header => header.Value);
            Assert.DoesNotContain(headers, value => value.Contains(Marker, StringComparison.Ordinal));
            Assert.DoesNotContain(Marker, HtmlPage.Parse(await Visitor.TextOfAsync(response)).Title, StringComparison.Ordinal);
        }
    }

    private static async Task<(IReadOnlyCollection<string> Events, IReadOnlyList<int> Statuses)> VisitAsync(string level)
    {
        var events = new CollectedEvents();
        await using var site = Site(events, level);
        var visitor = site.NewVisitor();
        var statuses = new List<int>();
        foreach (var (method, address) in Requests)
        {
            BreakForOurFaults(site, address);
            using var response = await visitor.SendAsync(method, address, Headers);
            statuses.Add((int)response.StatusCode);
        }

        return (events.Events, statuses);
    }

    private static void BreakForOurFaults(TestSite site, string address) =>
        site.Clock.Fault = address.StartsWith("/status", StringComparison.Ordinal) || address.StartsWith("/causes", StringComparison.Ordinal)
            ? new InvalidOperationException("out of order")
            : null;

    // The levels of appsettings.json; below them our own loggers say everything.
    private static TestSite Site(CollectedEvents events, string level) => new(Folders.Sample, builder =>
    {
        builder.UseSetting("Serilog:MinimumLevel:Default", level);
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Warning");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Information");
        builder.UseSetting("Serilog:MinimumLevel:Override:System", "Warning");
        builder.UseSetting("Limits:SearchesPerMinute", "10");
        events.CollectFrom(builder);
    });
}
