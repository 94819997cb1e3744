using Microsoft.AspNetCore.Hosting;

namespace BackPainInfo.Web.Tests;

/// <summary>The sample over a real server on a loopback port.</summary>
public sealed class ServedWebsite : IDisposable
{
    // A setting, not a port for the factory: that one is set while the program may already be starting.
    private readonly TestSite _site = new(Folders.Sample, host => host.UseUrls("http://127.0.0.1:0"));

    public ServedWebsite()
    {
        _site.UseKestrel();
        _site.StartServer();
        Server = _site.ClientOptions.BaseAddress;
    }

    public Uri Server { get; }

    public void Dispose() => _site.Dispose();
}
