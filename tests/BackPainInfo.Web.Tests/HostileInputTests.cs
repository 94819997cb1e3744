namespace BackPainInfo.Web.Tests;

public sealed class HostileInputTests(ServedWebsite served) : IClassFixture<ServedWebsite>
{
    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/%2e%2e%2f%2e%2e%2fappsettings.json")]
    [InlineData("/css/../../appsettings.json")]
    [InlineData("/css/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/css/..%2f..%2fappsettings.json")]
    [InlineData("/css/..%5c..%5cappsettings.json")]
    [InlineData("/css/..\\..\\appsettings.json")]
    [InlineData("/css/....//....//appsettings.json")]
    [InlineData("/css/..;/appsettings.json")]
    [InlineData("/%252e%252e%252fetc%252fpasswd")]
    [InlineData("/%c0%ae%c0%ae/etc/passwd")]
    [InlineData("/%c0%af..%c0%afetc")]
    [InlineData("/%e0%80%af")]
    [InlineData("/%f0%80%80%af")]
    [InlineData("/%u002e%u002e/etc")]
    [InlineData("/%uff0e%uff0e/etc")]
    [InlineData("/%00")]
    [InlineData("/causes%00.html")]
    [InlineData("/causes/muscle-strain%00.md")]
    [InlineData("/causes/%2e%2e%00/start")]
    [InlineData("/%")]
    [InlineData("/%zz")]
    [InlineData("/%ff%fe")]
    [InlineData("/content/site.yml")]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    [InlineData("/backpaininfo.web.dll")]
    [InlineData("/web.config")]
    [InlineData("/api/v1/articles/..%2f..%2fsite")]
    [InlineData("/api/v1/articles/%00")]
    [InlineData("/where-it-hurts/%2e%2e%2fmiddle")]
    [InlineData("/error/500%0d%0a")]
    public async Task An_address_that_digs_for_files_finds_none(string path)
    {
        var answer = await GetAsync(path);

        Assert.Contains(RawConnection.StatusOf(answer), (int[])[400, 404]);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("ContentFolder", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("///evil.example/")]
    [InlineData("//evil.example/%2f..")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\\/evil.example/")]
    [InlineData("/%5Cevil.example/")]
    [InlineData("/%2F/evil.example/")]
    [InlineData("/%2f%2fEVIL.example/")]
    [InlineData("/.//evil.example/")]
    [InlineData("/%09/evil.example/")]
    [InlineData("/Start/%0d%0aX-Evil:%201/")]
    [InlineData("/Start?x=%0d%0aX-Evil:%201")]
    [InlineData("/https://evil.example/")]
    [InlineData("/@evil.example/")]
    public async Task A_redirect_never_leaves_the_host_and_carries_no_header_of_the_sender(string path)
    {
        var answer = await GetAsync(path);

        Assert.Contains(RawConnection.StatusOf(answer), (int[])[308, 400, 404]);
        var location = HeaderOf(answer, "Location");
        Assert.True(location.Length == 0 || (location[0] == '/' && (location.Length == 1 || location[1] is not ('/' or '\\'))), location);
        Assert.Equal("", HeaderOf(answer, "X-Evil"));
    }

    [Theory]
    [InlineData("/search?q=x%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/search?q=x%0aX-Evil:%201")]
    [InlineData("/api/v1/search?q=%0d%0aX-Evil:%201")]
    [InlineData("/about/source?text=%0d%0aX-Evil:%201")]
    public async Task A_line_break_in_a_query_is_text(string path)
    {
        var answer = await GetAsync(path);

        Assert.Equal(200, RawConnection.StatusOf(answer));
        Assert.Equal("", HeaderOf(answer, "Set-Cookie"));
        Assert.Equal("", HeaderOf(answer, "X-Evil"));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example/path\r\n\r\n")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: other.example\r\n\r\n")]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nX-Bad\0: 1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nX Bad: 1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\n Folded: 1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: nonsense\r\n\r\n")]
    [InlineData("GET\r\n\r\n")]
    [InlineData("\x16\x03\x01\x02\x00\x01\x00\r\n\r\n")]
    [InlineData("G\x00ET / HTTP/1.1\r\nHost: a\r\n\r\n")]
    public async Task A_malformed_request_is_refused(string request)
    {
        var answer = await RawConnection.SendAsync(served.Server, request);

        Assert.Equal(400, RawConnection.StatusOf(answer));
    }

    [Theory]
    [InlineData("Host: evil.example")]
    [InlineData("Host: evil.example:1")]
    [InlineData("Host: a\r\nX-Forwarded-Host: evil.example")]
    [InlineData("Host: a\r\nForwarded: host=evil.example;proto=http")]
    [InlineData("Host: a\r\nX-Host: evil.example\r\nX-Original-Host: evil.example")]
    public async Task The_host_that_a_sender_names_is_printed_nowhere(string header)
    {
        foreach (var path in new[] { "/", "/causes/muscle-strain", "/sitemap.xml", "/feed.atom", "/opensearch.xml", "/robots.txt", "/Start/", "/nothing", "/openapi/v1.json", "/api/v1/articles" })
        {
            var answer = await RawConnection.SendAsync(served.Server, $"GET {path} HTTP/1.1\r\n{header}\r\nConnection: close\r\n\r\n");

            Assert.InRange(RawConnection.StatusOf(answer), 200, 404);
            Assert.DoesNotContain("evil.example", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("GETT")]
    [InlineData("PROPFIND")]
    [InlineData("M-SEARCH")]
    public async Task Another_method_is_refused_and_echoed_nowhere(string method)
    {
        var answer = await RawConnection.SendAsync(served.Server, $"{method} /start HTTP/1.1\r\nHost: a\r\nX-Secret: echo-me\r\nConnection: close\r\n\r\n");

        Assert.Equal(405, RawConnection.StatusOf(answer));
        Assert.DoesNotContain("echo-me", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET noslash HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")]
    [InlineData("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /search HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\nConnection: close\r\n\r\nq=overpost")]
    [InlineData("POST /search HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /search HTTP/1.1\r\nHost: a\r\nX-HTTP-Method-Override: DELETE\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc")]
    [InlineData("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n")]
    public async Task A_body_or_an_odd_target_is_no_fault_of_ours(string request)
    {
        var answer = await RawConnection.SendAsync(served.Server, request);

        Assert.InRange(RawConnection.StatusOf(answer), 200, 431);
    }

    [Fact]
    public async Task Ten_thousand_query_parameters_are_too_long()
    {
        var query = string.Join('&', Enumerable.Range(0, 10_000).Select(number => $"p{number}=1"));

        Assert.Equal(414, RawConnection.StatusOf(await GetAsync($"/search?{query}")));
    }

    [Fact]
    public async Task As_many_as_fit_get_an_answer()
    {
        var many = string.Concat(Enumerable.Repeat("&q", 2_000));

        Assert.Equal(200, RawConnection.StatusOf(await GetAsync($"/search?a{many}")));
        Assert.Equal(400, RawConnection.StatusOf(await GetAsync($"/api/v1/search?a{many}")));
        Assert.Equal(200, RawConnection.StatusOf(await GetAsync($"/about/source?a{many}")));
    }

    [Fact]
    public async Task Too_many_and_too_long_headers_are_refused()
    {
        var many = string.Concat(Enumerable.Range(0, 200).Select(number => $"X-{number}: 1\r\n"));
        var large = $"X-Large: {new string('a', 40_000)}\r\n";

        Assert.Equal(431, RawConnection.StatusOf(await RawConnection.SendAsync(served.Server, $"GET / HTTP/1.1\r\nHost: a\r\n{many}\r\n")));
        Assert.Equal(431, RawConnection.StatusOf(await RawConnection.SendAsync(served.Server, $"GET / HTTP/1.1\r\nHost: a\r\n{large}\r\n")));
    }

    [Theory]
    [InlineData("bytes=0-10")]
    [InlineData("bytes=-1")]
    [InlineData("bytes=99999999-")]
    [InlineData("bytes=10-5")]
    [InlineData("bytes=0-18446744073709551615")]
    [InlineData("bytes=0-0,1-1,2-2,3-3,4-4,5-5,6-6,7-7,8-8,9-9,0-,0-,0-,0-,0-,0-")]
    [InlineData("lines=1-2")]
    public async Task A_range_is_no_way_to_break_anything(string range)
    {
        foreach (var path in new[] { "/", "/causes/muscle-strain", "/css/site.css", "/search?q=x" })
        {
            var answer = await RawConnection.SendAsync(served.Server, $"GET {path} HTTP/1.1\r\nHost: a\r\nRange: {range}\r\nConnection: close\r\n\r\n");

            Assert.Contains(RawConnection.StatusOf(answer), (int[])[200, 206, 416]);
        }
    }

    [Theory]
    [InlineData("/search?q=%00")]
    [InlineData("/search?q=%ff%fe%c0%ae")]
    [InlineData("/search?q=%")]
    [InlineData("/search?q=%zz&%=%")]
    [InlineData("/search?q=%ed%a0%80")]
    [InlineData("/search?=&=&&&")]
    [InlineData("/search?q[]=a&q[$ne]=b")]
    [InlineData("/search?q=\xe9\xff")]
    [InlineData("/search?q=%26%23x202e;%e2%80%ae")]
    [InlineData("/search?q=' OR 1=1--")]
    [InlineData("/about/source?text=%00%ff")]
    [InlineData("/api/v1/suggest?q=%00")]
    [InlineData("/api/v1/search?q=%ed%a0%80")]
    public async Task Rubbish_in_a_query_gets_a_page_or_a_4xx(string path) => Assert.InRange(RawConnection.StatusOf(await GetAsync(path)), 200, 414);

    [Fact]
    public async Task After_all_of_it_the_site_still_answers()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => RawConnection.SendAsync(served.Server, number % 2 == 0 ? "\r\n\r\nrubbish\r\n\r\n" : "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")));

        Assert.All(answers.Where((_, number) => number % 2 == 1), answer => Assert.Equal(200, RawConnection.StatusOf(answer)));
    }

    private Task<string> GetAsync(string path) => RawConnection.SendAsync(served.Server, $"GET {path} HTTP/1.1\r\nHost: backpain.example\r\nConnection: close\r\n\r\n");

    private static string HeaderOf(string answer, string name) => answer.Split("\r\n\r\n")[0].Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault("");
}
