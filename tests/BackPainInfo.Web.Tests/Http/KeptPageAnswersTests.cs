using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace BackPainInfo.Web.Tests.Http;

/// <summary>Whatever is sent on a connection, the answers are those that the framework alone would give.</summary>
public sealed partial class KeptPageAnswersTests(KeptPageAnswersTests.Servers servers) : IClassFixture<KeptPageAnswersTests.Servers>
{
    private const string Page = "GET /causes/muscle-strain HTTP/1.1\r\nHost: a\r\n\r\n";
    private const string Last = "GET /start HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    /// <summary>Requests and what is no request, as a client may send them one after the other.</summary>
    private static readonly string[] Pieces =
    [
        Page,
        Page.Replace("Host: a\r\n", "Host: a\r\nAccept-Encoding: gzip\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a:80\r\nAccept-Encoding: gzip;q=0, br\r\nConnection: Keep-Alive\r\nRange: bytes=0-9\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Accept-Encoding: br\r\nhost: a\r\nAccept-Encoding: gzip\r\nCookie: a=b\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nIf-None-Match: *\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nX-Forwarded-For: b, 192.0.2.7\r\nX-Forwarded-Proto: https\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 192.0.2.7, b\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 2001:db8::1\r\nX-Forwarded-For: 192.0.2.7:80\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "X-Forwarded-Proto: HTTP\r\nHost: a\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "X-Forwarded-Proto: https\r\nHost: localhost:80\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "X-Forwarded-Proto: http\r\nX-Forwarded-Proto: https\r\nHost: a\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "X-Forwarded-Proto: http, https\r\nHost: a\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "X-Forwarded-Proto: gopher\r\nHost: a\r\n", StringComparison.Ordinal),
        Page.Replace("GET", "HEAD", StringComparison.Ordinal),
        Page.Replace("GET ", "GET  ", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "/causes/muscle-strain#x", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "/causes/muscle-strain\0", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "/causes/muscle-strain\u00e9", StringComparison.Ordinal),
        Page.Replace("GET", "get", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "/causes/muscle-strain?x=1", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "/causes/muscle%2Dstrain", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "/causes/../causes/muscle-strain", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "/Causes/Muscle-Strain", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "/nothing", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "/search?q=muscle", StringComparison.Ordinal),
        Page.Replace("/causes/muscle-strain", "http://a/causes/muscle-strain", StringComparison.Ordinal),
        Page.Replace("HTTP/1.1", "HTTP/1.0", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nHost: a\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a/b\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nX-A : b\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nX-A\0: b\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nX-A: b\0\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nX-\u00e4: b\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nX-A: \u00ff\tb\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\n: b\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\n folded\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nExpect: 100-continue\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "Host: a\r\nContent-Length: 0\r\n", StringComparison.Ordinal),
        // A request in the body of another: it must not be answered.
        $"POST /start HTTP/1.1\r\nHost: a\r\nContent-Length: {Page.Length}\r\n\r\n{Page}",
        $"GET /start HTTP/1.1\r\nHost: a\r\nContent-Length: {Page.Length}\r\n\r\n{Page}",
        $"GET /start HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: {Page.Length}\r\n\r\n{Page}",
        $"GET /causes/muscle-strain HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n{Page.Length:x}\r\n{Page}\r\n0\r\n\r\n",
        $"GET /causes/muscle-strain HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n{Page}",
        $"POST /start HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n{Page}",
        Page.Replace("\r\n", "\n", StringComparison.Ordinal),
        "\r\n",
        "GET ",
        "\0\u0001\u00ff",
    ];

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
        var quick = await RawConnection.SendAsync(servers.Quick.Server, request + Last);
        var usual = await RawConnection.SendAsync(servers.Usual.Server, request + Last);

        Assert.Equal(Tidied(usual), Tidied(quick));
        Assert.Equal(2, Regex.Count(quick, "\r\nDate: [A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT\r\n"));
        Assert.Equal(answered + 1, servers.Quick.Requests);
    }

    [Fact]
    public async Task Requests_in_any_order_are_answered_as_by_the_framework_alone()
    {
        var chosen = Pieces.SelectMany(piece => (string[])[piece + Page + Last, Page + piece + Page + Last]);
        var random = new Random(20_261_129);
        var generated = Enumerable.Range(0, 60).Select(_ => string.Concat(random.GetItems(Pieces, 5)) + Last);

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
            var sent = Damaged(string.Concat(random.GetItems(Pieces, 2)) + Last, random);

            // A server may drop what it has not sent yet when the client ends, so a difference counts only with time enough.
            if (await DifferAsync(sent, TimeSpan.FromMilliseconds(10)))
            {
                Assert.False(await DifferAsync(sent, TimeSpan.FromSeconds(1)), sent);
            }
        }
    }

    [Fact]
    public async Task It_makes_no_difference_where_the_bytes_are_cut()
    {
        var sent = Pieces[1] + Pieces[6] + Page + Last;
        var whole = Tidied(await RawConnection.SendAsync(servers.Usual.Server, sent));

        for (var cut = 1; cut < sent.Length; cut += 3)
        {
            Assert.Equal(whole, Tidied(await RawConnection.SendAsync(servers.Quick.Server, [sent[..cut], sent[cut..]], endAfter: null)));
        }
    }

    [Fact]
    public async Task A_connection_in_use_stays_open_and_an_idle_one_is_closed()
    {
        using var site = new ServedWebsite(("Limits:KeepAliveSeconds", "3"));
        await site.KeepAsync("/causes/muscle-strain");
        var length = (await RawConnection.SendAsync(site.Server, Page + Last)).IndexOf("HTTP/1.1 200 OK", 1, StringComparison.Ordinal);
        using var client = new TcpClient();
        await client.ConnectAsync(site.Server.Host, site.Server.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var answer = new byte[length];
        var before = site.Requests;

        for (var round = 0; round < 70; round++)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Page), TestContext.Current.CancellationToken);
            await stream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.InRange(site.Requests - before, 1, 60);

        var end = stream.ReadAsync(answer, TestContext.Current.CancellationToken).AsTask();
        Assert.Equal(0, await end.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_client_that_takes_no_answers_is_let_go_and_holds_up_nobody()
    {
        using var site = new ServedWebsite(("Limits:KeepAliveSeconds", "3"));
        await site.KeepAsync("/causes/muscle-strain");
        using var client = new TcpClient();
        await client.ConnectAsync(site.Server.Host, site.Server.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();

        // A power of two, so that no request is ever cut at the end of a block.
        var request = Encoding.ASCII.GetBytes(Page[..^2] + new string('a', 64 - Page.Length - 4) + ": \r\n\r\n");
        var sending = Task.Run(
            async () =>
            {
                while (true)
                {
                    await stream.WriteAsync(request);
                }
            },
            TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);

        Assert.False(sending.IsCompleted);
        Assert.Equal(200, RawConnection.StatusOf(await RawConnection.SendAsync(site.Server, Last)));
        await Assert.ThrowsAnyAsync<IOException>(() => sending.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("127.0.0.1", 1)]
    [InlineData("192.0.2.7", 0)]
    public async Task Only_a_trusted_proxy_says_that_a_reader_came_over_TLS(string proxy, int answers)
    {
        using var site = new ServedWebsite(("ForwardedHeaders:KnownProxies:0", proxy));
        await site.KeepAsync("/causes/muscle-strain");

        var answer = await RawConnection.SendAsync(site.Server, Page.Replace("Host: a", "Host: a\r\nX-Forwarded-Proto: https", StringComparison.Ordinal) + Last);

        Assert.Equal(answers, Regex.Count(answer, "\r\nStrict-Transport-Security: max-age=[0-9]{7,}\r\n"));
    }

    [Fact]
    public async Task A_host_that_is_not_allowed_gets_no_kept_page()
    {
        using var site = new ServedWebsite(("AllowedHosts", "a"));
        await site.KeepAsync("/causes/muscle-strain");

        Assert.Equal(200, RawConnection.StatusOf(await RawConnection.SendAsync(site.Server, Page + Last)));
        Assert.Equal(400, RawConnection.StatusOf(await RawConnection.SendAsync(site.Server, Page.Replace("Host: a", "Host: b", StringComparison.Ordinal) + Last)));
    }

    private async Task<bool> DifferAsync(string sent, TimeSpan endAfter)
    {
        var usual = RawConnection.SendAsync(servers.Usual.Server, [sent], endAfter);
        var quick = RawConnection.SendAsync(servers.Quick.Server, [sent], endAfter);
        return Tidied(await usual) != Tidied(await quick);
    }

    // With one to three characters lost, doubled or replaced by another that means something to a parser.
    private static string Damaged(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var place = random.Next(damaged.Length);
            var character = "\0\t\r\n :;,/%?#\u007f\u00ffaZ0"[random.Next(17)];
            _ = random.Next(3) switch
            {
                0 => damaged.Remove(place, 1),
                1 => damaged.Insert(place, damaged[place]),
                _ => damaged.Replace(damaged[place], character, place, 1),
            };
        }

        return damaged.ToString();
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
