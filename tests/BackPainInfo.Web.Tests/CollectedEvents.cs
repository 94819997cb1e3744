using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace BackPainInfo.Web.Tests;

/// <summary>Every log event of a site as an operator would find it, with all its properties.</summary>
internal sealed class CollectedEvents : ILogEventSink
{
    private readonly ConcurrentQueue<string> _events = new();

    public IReadOnlyCollection<string> Events => _events;

    public void Emit(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new CompactJsonFormatter().Format(logEvent, text);
        text.Write(logEvent.RenderMessage(CultureInfo.InvariantCulture));
        text.Write(logEvent.Exception);
        _events.Enqueue(text.ToString());
    }

    /// <summary>Collects beside the console.</summary>
    public void CollectFrom(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddSingleton<ILogEventSink>(this));
}
