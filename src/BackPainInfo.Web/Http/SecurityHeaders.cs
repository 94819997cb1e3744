using Microsoft.Extensions.Primitives;

namespace BackPainInfo.Web.Http;

/// <summary>The security headers of every response, as a table made once.</summary>
internal static class SecurityHeaders
{
    private static readonly (string Name, StringValues Value)[] All =
    [
        ("Content-Security-Policy", ContentSecurityPolicy.Value),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    ];

    public static void WriteTo(IHeaderDictionary headers)
    {
        foreach (var (name, value) in All)
        {
            headers[name] = value;
        }
    }
}
