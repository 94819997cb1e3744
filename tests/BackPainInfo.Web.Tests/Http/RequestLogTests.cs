using System.Text.Json.Nodes;

namespace BackPainInfo.Web.Tests.Http;

public sealed class RequestLogTests
{
    [Theory]
    [InlineData("GET", "/causes/muscle-strain", "GET /{topic}/{slug} 200")]
    [InlineData("GET", "/", "GET / 200")]
    [InlineData("GET", "/search?q=private", "GET /search 200")]
    [InlineData("HEAD", "/api/v1/articles/muscle-strain", "HEAD /api/v1/articles/{slug} 200")]
    [InlineData("GET", "/Start/", "GET none 308")]
    [InlineData("BREW", "/start", "other /error/{code:int:range(400,599)} 405")]
    public async Task A_request_is_one_line_with_the_template_of_its_route(string method, string address, string line)
    {
        var events = new CollectedEvents();
        await using var site = Site(events);
        var visitor = site.NewVisitor();
        var before = events.Events.Count;

        using var response = await visitor.SendAsync(method, address);

        Assert.Equal(line, Line(Assert.Single(events.Events.Skip(before))));
    }

    [Fact]
    public async Task A_kept_page_is_logged_as_the_one_that_was_made()
    {
        var events = new CollectedEvents();
        await using var site = Site(events);
        var visitor = site.NewVisitor();
        await visitor.PageAsync("/causes/muscle-strain");
        Assert.True(SpinWait.SpinUntil(() => site.Service<LiveContent>().Current.Pages.Find("/causes/muscle-strain", TestSite.Today) is not null, TimeSpan.FromSeconds(20)));

        await visitor.PageAsync("/causes/muscle-strain");

        Assert.Equal(["GET /{topic}/{slug} 200", "GET /{topic}/{slug} 200"], events.Events.TakeLast(2).Select(Line));
    }

    private static string Line(string logged)
    {
        var properties = JsonNode.Parse(logged[..logged.IndexOf('\n', StringComparison.Ordinal)])!;
        return $"{properties["Method"]} {properties["Route"]} {properties["StatusCode"]}";
    }

    private static TestSite Site(CollectedEvents events) => new(Folders.Sample, builder =>
    {
        builder.UseSetting("Serilog:MinimumLevel:Default", "Information");
        events.CollectFrom(builder);
    });
}
