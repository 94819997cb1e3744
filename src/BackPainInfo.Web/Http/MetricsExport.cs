using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;

namespace BackPainInfo.Web.Http;

/// <summary>Sends the measures to an OpenTelemetry collector, only where <c>Telemetry:OtlpEndpoint</c> names one.</summary>
internal static class MetricsExport
{
    /// <summary>The setting's name.</summary>
    public const string Endpoint = "Telemetry:OtlpEndpoint";

    public static void AddMetricsExport(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Endpoint] is not { Length: > 0 } collector)
        {
            return;
        }

        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .AddMeter(SiteMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddOtlpExporter(otlp =>
            {
                otlp.Endpoint = new Uri(collector);
                otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
            })
            .Build());
        builder.Services.AddHostedService<Starter>();
    }

    /// <summary>Asks for the provider once, so that it is made with the host and flushed when the host stops.</summary>
    private sealed class Starter(MeterProvider provider) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            provider.ForceFlush();
            return Task.CompletedTask;
        }
    }
}
