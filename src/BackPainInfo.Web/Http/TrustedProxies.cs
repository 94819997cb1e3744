using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace BackPainInfo.Web.Http;

/// <summary>Takes the reader's address from <c>X-Forwarded-For</c>, only from the proxies that <c>ForwardedHeaders:KnownProxies</c> names.</summary>
internal static class TrustedProxies
{
    private const string Setting = "ForwardedHeaders:KnownProxies";

    /// <exception cref="FormatException">An entry is neither an address nor a network such as 10.0.0.0/8.</exception>
    public static void UseTrustedProxies(this WebApplication app)
    {
        var known = app.Configuration.GetSection(Setting).Get<string[]>() ?? [];
        if (known.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var entry in known)
        {
            if (entry.Contains('/'))
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(entry));
            }
            else
            {
                options.KnownProxies.Add(IPAddress.Parse(entry));
            }
        }

        app.UseForwardedHeaders(options);
    }
}
