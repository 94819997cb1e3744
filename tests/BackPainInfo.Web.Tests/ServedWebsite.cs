namespace BackPainInfo.Web.Tests;

/// <summary>The sample over a real server on a loopback port.</summary>
public sealed class ServedWebsite : IDisposable
{
    private readonly TestSite _site = new(Folders.Sample);

    public ServedWebsite()
    {
        _site.UseKestrel(0);
        _site.StartServer();
        Server = _site.ClientOptions.BaseAddress;
    }

    public Uri Server { get; }

    public void Dispose() => _site.Dispose();
}
