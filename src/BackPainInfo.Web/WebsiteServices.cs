using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BackPainInfo.Web.Http;
using BackPainInfo.Web.Http.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.WebEncoders;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Settings.Configuration;

namespace BackPainInfo.Web;

/// <summary>What exists: every service of the site, and the only place that names Serilog besides the request log.</summary>
internal static class WebsiteServices
{
    // Named, because Serilog would otherwise read the list of all libraries to find its own.
    private static readonly ConfigurationReaderOptions Sinks = new(typeof(ConsoleLoggerConfigurationExtensions).Assembly);

    public static void AddWebsite(this WebApplicationBuilder builder, FirstContent content)
    {
        builder.AddEventLoop();
        builder.AddRequestLimits();
        KeptPageAnswers.Add(builder);
        builder.AddMetricsExport();
        builder.Services.AddSingleton<TrustedProxies>();
        builder.Host.UseDefaultServiceProvider(provider =>
        {
            provider.ValidateOnBuild = true;
            provider.ValidateScopes = true;
        });
        AddLog(builder);
        AddContent(builder, content);
        AddPages(builder.Services);
    }

    private static void AddLog(WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (services, log) =>
        {
            log.ReadFrom.Configuration(builder.Configuration, Sinks).ReadFrom.Services(services).Enrich.With<PathlessEvents>();

            // It would print the whole address, and stamp every event with ids that the sender chose.
            log.MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off);
            if (builder.Environment.IsDevelopment())
            {
                log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            }
            else
            {
                log.WriteTo.Console(new RenderedCompactJsonFormatter());
            }
        },
        preserveStaticLogger: true);

    private static void AddContent(WebApplicationBuilder builder, FirstContent content)
    {
        builder.Services.AddOptions<SiteOptions>()
            .Bind(builder.Configuration.GetSection(SiteOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(content);
        builder.Services.AddSingleton<LiveContent>();
        builder.Services.AddHostedService<ContentWatcher>();
        builder.Services.AddHostedService<SearchWarmUp>();
        builder.Services.AddHostedService<FreedMemory>();
        builder.Services.AddSingleton<SiteUrls>();
        builder.Services.AddScoped(services => services.GetRequiredService<LiveContent>().Current);
    }

    private static void AddPages(IServiceCollection services)
    {
        // Razor Pages ask for policies while they are put together. The whole of authorization would stand before every request.
        services.AddSingleton<IAuthorizationPolicyProvider, DefaultAuthorizationPolicyProvider>();
        services.AddMvcCore().AddRazorPages(pages =>
        {
            pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
            pages.Conventions.AddFolderApplicationModelConvention("/", page => page.EndpointMetadata.Add(new KeptAttribute()));
            pages.Conventions.AddPageApplicationModelConvention("/Search", page =>
                page.EndpointMetadata.Add(new EnableRateLimitingAttribute(RequestLimits.SearchPolicy)));
        });
        // Pages are UTF-8: only what HTML itself uses needs escaping.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddProblemDetails();
        services.AddOpenApi("v1", ApiDescription.Configure);
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = ApiJson.Encoder;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        });
        ForgetKeyRing(services);
    }

    // The site sets no cookie and has no form that is posted, so nothing needs the key ring that MVC would otherwise
    // create on disk when the host starts.
    private static void ForgetKeyRing(IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var warmUp = services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList();
        warmUp.ForEach(service => services.Remove(service));
    }
}
