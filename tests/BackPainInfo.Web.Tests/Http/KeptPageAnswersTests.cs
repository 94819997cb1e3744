using System.Text.RegularExpressions;

namespace BackPainInfo.Web.Tests.Http;

/// <summary>Whatever is sent on a connection, the answers are those that the framework alone would give.</summary>
public sealed partial class KeptPageAnswersTests(KeptPageAnswersTests.Servers servers) : IClassFixture<KeptPageAnswersTests.Servers>
{
    [Theory]
    [InlineData("/", "Accept-Encoding: ")]
    [InlineData("/start", "Accept-Encoding: gzip")]
    [InlineData("/causes/muscle-strain", "Accept-Encoding: br")]
    [InlineData("/causes/muscle-strain", "Accept-Encoding: gzip, deflate, br;q=0")]
    [InlineData("/causes", "Cookie: a=b")]
    [InlineData("/causes/muscle-strain", "X-Forwarded-Proto: https")]
    public async Task A_plain_request_for_a_kept_page_gets_what_the_framework_would_send(string path, string header)
    {
        var request = $"GET {path} HTTP/1.1\r\nHost: a\r\n{header}\r\n\r\n";

        var answered = servers.Quick.Requests;
        var quick = await RawConnection.SendAsync(servers.Quick.Server, request + SentRequests.Last);
        var usual = await RawConnection.SendAsync(servers.Usual.Server, request + SentRequests.Last);

        Assert.Equal(Tidied(usual), Tidied(quick));
        Assert.Equal(2, Regex.Count(quick, "\r\nDate: [A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT\r\n"));
        Assert.Equal(answered + 1, servers.Quick.Requests);
    }

    [Fact]
    public async Task Requests_in_any_order_are_answered_as_by_the_framework_alone()
    {
        var chosen = SentRequests.Pieces.SelectMany(piece => (string[])[piece + SentRequests.Page + SentRequests.Last, SentRequests.Page + piece + SentRequests.Page + SentRequests.Last]);
        var random = new Random(20_261_129);
        var generated = Enumerable.Range(0, 60).Select(_ => string.Concat(random.GetItems(SentRequests.Pieces, 5)) + SentRequests.Last);

        foreach (var sequence in chosen.Concat(generated))
        {
            Assert.Equal(Tidied(await RawConnection.SendAsync(servers.Usual.Server, sequence)), Tidied(await RawConnection.SendAsync(servers.Quick.Server, sequence)));
        }
    }

    [Fact]
    public async Task Damaged_requests_are_answered_as_by_the_framework_alone()
    {
        var random = new Random(20_261_129);
        for (var round = 0; round < 150; round++)
        {
            var sent = SentRequests.Damaged(string.Concat(random.GetItems(SentRequests.Pieces, 2)) + SentRequests.Last, random);

            // A server may drop what it has not sent yet when the client ends, so a difference counts only with time enough.
            if (await DifferAsync(sent, TimeSpan.FromMilliseconds(10)))
            {
                Assert.False(await DifferAsync(sent, TimeSpan.FromSeconds(5)), sent);
            }
        }
    }

    [Fact]
    public async Task It_makes_no_difference_where_the_bytes_are_cut()
    {
        var sent = SentRequests.Pieces[1] + SentRequests.Pieces[6] + SentRequests.Page + SentRequests.Last;
        var whole = Tidied(await RawConnection.SendAsync(servers.Usual.Server, sent));

        for (var cut = 1; cut < sent.Length; cut += 3)
        {
            Assert.Equal(whole, Tidied(await RawConnection.SendAsync(servers.Quick.Server, [sent[..cut], sent[cut..]], endAfter: null)));
        }
    }

    [Theory]
    [InlineData("127.0.0.1", 1)]
    [InlineData("192.0.2.7", 0)]
    public async Task Only_a_trusted_proxy_says_that_a_reader_came_over_TLS(string proxy, int answers)
    {
        using var site = new ServedWebsite(("ForwardedHeaders:KnownProxies:0", proxy));
        await site.KeepAsync("/causes/muscle-strain");

        var answer = await RawConnection.SendAsync(site.Server, SentRequests.Page.Replace("Host: a", "Host: a\r\nX-Forwarded-Proto: https", StringComparison.Ordinal) + SentRequests.Last);

        Assert.Equal(answers, Regex.Count(answer, "\r\nStrict-Transport-Security: max-age=[0-9]{7,}\r\n"));
    }

    [Fact]
    public async Task A_host_that_is_not_allowed_gets_no_kept_page()
    {
        using var site = new ServedWebsite(("AllowedHosts", "a"));
        await site.KeepAsync("/causes/muscle-strain");

        Assert.Equal(200, RawConnection.StatusOf(await RawConnection.SendAsync(site.Server, SentRequests.Page + SentRequests.Last)));
        Assert.Equal(400, RawConnection.StatusOf(await RawConnection.SendAsync(site.Server, SentRequests.Page.Replace("Host: a", "Host: b", StringComparison.Ordinal) + SentRequests.Last)));
    }

    private async Task<bool> DifferAsync(string sent, TimeSpan endAfter)
    {
        var usual = RawConnection.SendAsync(servers.Usual.Server, [sent], endAfter);
        var quick = RawConnection.SendAsync(servers.Quick.Server, [sent], endAfter);
        return Tidied(await usual) != Tidied(await quick);
    }

    // Without the date, and with the headers of each answer in one order.
    private static string Tidied(string answers) => Head().Replace(answers, head =>
        string.Join('\n', head.Value.Split("\r\n").Where(line => !line.StartsWith("Date: ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));

    [GeneratedRegex("HTTP/1\\.1 [0-9]{3} [^\r\n]*\r\n(?:[^\r\n]+\r\n)+\r\n", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Head();

    /// <summary>One server with kept pages answered at the connection, and one where the framework sees every request, because it has hosts to check (all of them).</summary>
    public sealed class Servers : IAsyncLifetime
    {
        private static readonly (string Name, string Value) Proxy = ("ForwardedHeaders:KnownProxies:0", "127.0.0.0/8");

        public ServedWebsite Quick { get; } = new(Proxy);

        public ServedWebsite Usual { get; } = new(Proxy, ("AllowedHosts", "*;a"));

        public async ValueTask InitializeAsync()
        {
            foreach (var path in (string[])["/", "/start", "/causes", "/causes/muscle-strain"])
            {
                await Quick.KeepAsync(path);
                await Usual.KeepAsync(path);
            }
        }

        public ValueTask DisposeAsync()
        {
            Quick.Dispose();
            Usual.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
