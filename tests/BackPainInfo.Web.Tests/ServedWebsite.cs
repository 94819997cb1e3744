using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainInfo.Web.Tests;

/// <summary>The sample over a real server on a loopback port.</summary>
public sealed class ServedWebsite : IDisposable
{
    private readonly TestSite _site;
    private int _requests;

    public ServedWebsite()
        : this([])
    {
    }

    internal ServedWebsite(params (string Name, string Value)[] settings)
    {
        // A setting, not a port for the factory: that one is set while the program may already be starting.
        _site = new TestSite(Folders.Sample, host =>
        {
            host.UseUrls("http://127.0.0.1:0");
            host.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Counting(this)));
            foreach (var (name, value) in settings)
            {
                host.UseSetting(name, value);
            }
        });
        _site.UseKestrel();
        _site.StartServer();
        Server = _site.ClientOptions.BaseAddress;
    }

    public Uri Server { get; }

    /// <summary>How many requests the framework has seen.</summary>
    public int Requests => _requests;

    /// <summary>Has a page kept, with its compressed forms, as it is soon after anybody has asked for it.</summary>
    public async Task KeepAsync(string path)
    {
        await RawConnection.SendAsync(Server, $"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        await _site.Service<LiveContent>().Current.Pages.Compressing;
    }

    internal T Service<T>()
        where T : notnull => _site.Service<T>();

    public void Dispose() => _site.Dispose();

    private sealed class Counting(ServedWebsite served) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                Interlocked.Increment(ref served._requests);
                return following(context);
            });
            next(app);
        };
    }
}
