using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainInfo.Web.Tests;

/// <summary>The whole program in memory, in production settings and quiet, over a folder of content.</summary>
internal sealed class TestSite(string contentFolder, Action<IWebHostBuilder>? configure = null) : WebApplicationFactory<Program>
{
    public const string PublicUrl = "https://backpain.example";

    /// <summary>A day on which one review of the sample is overdue and another is soon due.</summary>
    public static readonly DateOnly Today = new(2026, 6, 1);

    public FixedClock Clock { get; } = new(Today);

    public Visitor NewVisitor() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri(PublicUrl),
        AllowAutoRedirect = false,
        HandleCookies = false,
    }));

    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Site:ContentFolder", contentFolder);
        builder.UseSetting("Site:PublicUrl", PublicUrl);
        builder.UseSetting("Site:WatchContent", "false");
        builder.UseSetting("Limits:SearchesPerMinute", "0");
        foreach (var logger in new[] { "Default", "Override:Microsoft", "Override:Microsoft.Hosting.Lifetime", "Override:System" })
        {
            builder.UseSetting($"Serilog:MinimumLevel:{logger}", "Fatal");
        }

        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
        configure?.Invoke(builder);
    }
}
