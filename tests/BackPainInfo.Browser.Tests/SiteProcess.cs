using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace BackPainInfo.Browser.Tests;

/// <summary>The site as a program of its own, on the real content and a free port of this machine.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;

    private SiteProcess(Process process, string address)
    {
        _process = process;
        Address = address;
    }

    public string Address { get; }

    public static async Task<SiteProcess> StartAsync()
    {
        var folder = Path.GetFullPath(Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Site").Value!);
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Program(), "--urls", address])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Limits__SearchesPerMinute"] = "0", ["Site__WatchContent"] = "false" },
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var site = new SiteProcess(process, address);
        try
        {
            await site.WaitUntilReadyAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // The web project is built beside this one, with the same configuration: bin/<configuration>/net10.0 or artifacts/bin/<project>/<configuration>.
    private static string Program()
    {
        const string Own = "BackPainInfo.Browser.Tests";
        const string Site = "BackPainInfo.Web";
        var output = AppContext.BaseDirectory;
        var place = output.Replace(Path.Combine("tests", Own), Path.Combine("src", Site), StringComparison.Ordinal)
            .Replace($"{Path.DirectorySeparatorChar}{Own}{Path.DirectorySeparatorChar}", $"{Path.DirectorySeparatorChar}{Site}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return Path.Combine(place, $"{Site}.dll");
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient();
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(Address + "/health/ready"));
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("the site did not answer in 60 seconds");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
