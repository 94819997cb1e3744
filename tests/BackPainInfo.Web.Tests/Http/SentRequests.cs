using System.Text;

namespace BackPainInfo.Web.Tests.Http;

/// <summary>What clients send, sound, odd or hostile.</summary>
internal static class SentRequests
{
    public const string Page = "GET /causes/muscle-strain HTTP/1.1\r\nHost: a\r\n\r\n";
    public const string Last = "GET /start HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    /// <summary>Requests and what is no request, as a client may send them one after the other.</summary>
    public static readonly string[] Pieces =
    [
        Page,
        With("Host: a\r\nAccept-Encoding: gzip"),
        With("Host: a:80\r\nAccept-Encoding: gzip;q=0, br\r\nConnection: Keep-Alive\r\nRange: bytes=0-9"),
        With("Accept-Encoding: br\r\nhost: a\r\nAccept-Encoding: gzip\r\nCookie: a=b"),
        With("Host: a\r\nIf-None-Match: *"),
        With("Host: a\r\nX-Forwarded-For: b, 192.0.2.7\r\nX-Forwarded-Proto: https"),
        With("Host: a\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 192.0.2.7, b"),
        With("Host: a\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 2001:db8::1\r\nX-Forwarded-For: 192.0.2.7:80"),
        With("X-Forwarded-Proto: HTTP\r\nHost: a"),
        With("X-Forwarded-Proto: https\r\nHost: localhost:80"),
        With("X-Forwarded-Proto: http\r\nX-Forwarded-Proto: https\r\nHost: a"),
        With("X-Forwarded-Proto: http, https\r\nHost: a"),
        With("X-Forwarded-Proto: gopher\r\nHost: a"),
        Page.Replace("GET", "HEAD", StringComparison.Ordinal),
        Page.Replace("GET ", "GET  ", StringComparison.Ordinal),
        At("/causes/muscle-strain#x"),
        At("/causes/muscle-strain\0"),
        At("/causes/muscle-strain\u00e9"),
        Page.Replace("GET", "get", StringComparison.Ordinal),
        At("/causes/muscle-strain?x=1"),
        At("/causes/muscle%2Dstrain"),
        At("/causes/../causes/muscle-strain"),
        At("/Causes/Muscle-Strain"),
        At("/nothing"),
        At("/search?q=muscle"),
        At("http://a/causes/muscle-strain"),
        Page.Replace("HTTP/1.1", "HTTP/1.0", StringComparison.Ordinal),
        Page.Replace("Host: a\r\n", "", StringComparison.Ordinal),
        With("Host: a\r\nHost: a"),
        With("Host: a/b"),
        With("Host: a\r\nX-A : b"),
        With("Host: a\r\nX-A\0: b"),
        With("Host: a\r\nX-A: b\0"),
        With("Host: a\r\nX-\u00e4: b"),
        With("Host: a\r\nX-A: \u00ff\tb"),
        With("Host: a\r\n: b"),
        With("Host: a\r\n folded"),
        With("Host: a\r\nExpect: 100-continue"),
        With("Host: a\r\nConnection: Upgrade\r\nUpgrade: h2c"),
        With("Host: a\r\nContent-Length: 0"),
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

    /// <summary>The text with one to three characters lost, doubled or replaced by another that means something to a parser.</summary>
    public static string Damaged(string text, Random random)
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

    private static string With(string headers) => Page.Replace("Host: a", headers, StringComparison.Ordinal);

    private static string At(string target) => Page.Replace("/causes/muscle-strain", target, StringComparison.Ordinal);
}
