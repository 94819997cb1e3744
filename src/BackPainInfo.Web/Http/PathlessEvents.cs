using Serilog.Core;
using Serilog.Events;

namespace BackPainInfo.Web.Http;

/// <summary>Takes the path out of events that the framework writes within a request: which page was open is not kept.</summary>
internal sealed class PathlessEvents : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
