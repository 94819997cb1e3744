using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace BackPainInfo.Web.Http;

/// <summary>
/// Answers plain requests for kept pages at the connection, before the server makes a request of them: the head was written when the page was
/// made, so that an answer is a copy and a send. Everything else goes on to the server.
/// </summary>
internal sealed class KeptPageAnswers(
    LiveContent content,
    TimeProvider time,
    TrustedProxies proxies,
    IOptions<KestrelServerOptions> kestrel,
    IOptions<HstsOptions> hsts,
    IHostEnvironment environment,
    IConfiguration settings,
    ILogger<PageCacheMiddleware> log)
{
    private readonly byte[] _overHttps = environment.IsDevelopment() ? [] : Encoding.ASCII.GetBytes($"Strict-Transport-Security: {ValueOf(hsts.Value)}\r\n");

    // Where the framework has to see every request, to refuse a host that is not allowed or to measure for a collector, it gets every request.
    private readonly bool _isAllForFramework =
        settings["AllowedHosts"] is { Length: > 0 } and not "*" || settings[MetricsExport.Endpoint] is { Length: > 0 };

    private volatile DateLine _date = new(0, []);

    public KestrelServerLimits Limits { get; } = kestrel.Value.Limits;

    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KeptPageAnswers>();
        builder.WebHost.ConfigureKestrel(server => server.ConfigureEndpointDefaults(endpoint => endpoint.Use(next =>
        {
            var answers = endpoint.ApplicationServices.GetRequiredService<KeptPageAnswers>();
            return connection => answers.ServeAsync(connection, next);
        })));
    }

    public bool Trusts(ConnectionContext connection) => proxies.Include(connection.RemoteEndPoint);

    /// <summary>False, and nothing written, when no such page is kept, when the framework has to see the request, or when a client that is no trusted proxy says what only one may.</summary>
    public bool Write(PlainRequest request, bool isTrusted, PipeWriter output)
    {
        if (_isAllForFramework || (request.IsHttps && !isTrusted))
        {
            return false;
        }

        var started = log.IsEnabled(LogLevel.Information) ? Stopwatch.GetTimestamp() : 0;
        var now = time.GetUtcNow();
        if (content.Current.Pages.Find(request.Path, DateOnly.FromDateTime(now.UtcDateTime)) is not { } page)
        {
            return false;
        }

        page.Uses++;
        var form = page.BestFor(request.Encodings);
        Write(output, form.Head, request.IsHttps ? _overHttps : [], DateLineAt(now), form.Body);
        SiteMetrics.CountKeptPage(isHit: true);
        RequestLog.WriteKept(log, HttpMethods.Get, page.Endpoint, StatusCodes.Status200OK, started);
        return true;
    }

    private async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var transport = connection.Transport;
        connection.Transport = new Pipes(new KeptPageReader(connection, this), transport.Output);
        try
        {
            await next(connection);
        }
        finally
        {
            connection.Transport = transport;
        }
    }

    // In one piece, so that it is sent in one.
    private static void Write(PipeWriter output, params ReadOnlySpan<byte[]> parts)
    {
        var length = 0;
        foreach (var part in parts)
        {
            length += part.Length;
        }

        var answer = output.GetSpan(length);
        foreach (var part in parts)
        {
            part.CopyTo(answer);
            answer = answer[part.Length..];
        }

        output.Advance(length);
    }

    private static string ValueOf(HstsOptions hsts) => FormattableString.Invariant(
        $"max-age={(long)hsts.MaxAge.TotalSeconds}{(hsts.IncludeSubDomains ? "; includeSubDomains" : "")}{(hsts.Preload ? "; preload" : "")}");

    // The last line of the head.
    private byte[] DateLineAt(DateTimeOffset now)
    {
        var date = _date;
        var second = now.ToUnixTimeSeconds();
        if (date.Second != second)
        {
            _date = date = new DateLine(second, Encoding.ASCII.GetBytes($"Date: {now.ToString("r", CultureInfo.InvariantCulture)}\r\n\r\n"));
        }

        return date.Bytes;
    }

    private sealed record DateLine(long Second, byte[] Bytes);

    private sealed record Pipes(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
