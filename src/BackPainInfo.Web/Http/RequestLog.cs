using System.Diagnostics;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using ILogger = Microsoft.Extensions.Logging.ILogger;

namespace BackPainInfo.Web.Http;

/// <summary>One line per request. It names the route's template, never the path or the query: what a reader looks for is not kept.</summary>
internal static partial class RequestLog
{
    private const string Message = "{Method} {Route} {StatusCode} in {Elapsed:0.0} ms";

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options => Configure(options, app.Services));

    private static void Configure(RequestLoggingOptions options, IServiceProvider services)
    {
        options.Logger = services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = Message;
        options.GetMessageTemplateProperties = (context, _, elapsed, statusCode) =>
        [
            new LogEventProperty("Method", new ScalarValue(KnownMethod(context.Request.Method))),
            new LogEventProperty("Route", new ScalarValue(Template(context.GetEndpoint()))),
            new LogEventProperty("StatusCode", new ScalarValue(statusCode)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
        ];
    }

    /// <summary>The line of a request that a kept page answered, which began at the timestamp <paramref name="started"/>.</summary>
    public static void WriteKept(ILogger log, string method, Endpoint? endpoint, int status, long started)
    {
        if (log.IsEnabled(LogLevel.Information))
        {
            LogRequest(log, KnownMethod(method), Template(endpoint), status, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Information, Message)]
    private static partial void LogRequest(ILogger log, string method, string route, int statusCode, double elapsed);

    // A method is the sender's text too.
    private static string KnownMethod(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? method : "other";

    private static string Template(Endpoint? endpoint) =>
        endpoint is RouteEndpoint { RoutePattern.RawText: { } template } ? "/" + template.TrimStart('/') : "none";
}
