using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace BackPainInfo.Web.Http;

/// <summary>
/// The proxies that <c>ForwardedHeaders:KnownProxies</c> names: from them alone the reader's address is taken from <c>X-Forwarded-For</c> and the scheme
/// from <c>X-Forwarded-Proto</c>.
/// </summary>
internal sealed class TrustedProxies
{
    private const string Setting = "ForwardedHeaders:KnownProxies";

    private readonly ForwardedHeadersOptions _options = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };

    /// <exception cref="FormatException">An entry is neither an address nor a network such as 10.0.0.0/8.</exception>
    public TrustedProxies(IConfiguration settings)
    {
        _options.KnownProxies.Clear();
        _options.KnownIPNetworks.Clear();
        foreach (var entry in settings.GetSection(Setting).Get<string[]>() ?? [])
        {
            if (entry.Contains('/'))
            {
                _options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(entry));
            }
            else
            {
                _options.KnownProxies.Add(IPAddress.Parse(entry));
            }
        }
    }

    /// <summary>Whether the other end of a connection is one of them. An IPv4 address may come as an IPv6 one.</summary>
    public bool Include(EndPoint? client) =>
        client is IPEndPoint { Address: var address } && (Include(address) || (address.IsIPv4MappedToIPv6 && Include(address.MapToIPv4())));

    /// <summary>Makes every request carry what a trusted proxy says of it.</summary>
    public void Use(WebApplication app)
    {
        if (_options.KnownProxies.Count + _options.KnownIPNetworks.Count > 0)
        {
            app.UseForwardedHeaders(_options);
        }
    }

    private bool Include(IPAddress address) =>
        _options.KnownProxies.Contains(address) || _options.KnownIPNetworks.Any(network => network.Contains(address));
}
