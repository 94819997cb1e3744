namespace BackPainInfo.Web.Tests;

/// <summary>The headers that every response carries, whole, and those that none does.</summary>
internal static class ExpectedHeaders
{
    private static readonly IReadOnlyDictionary<string, string> Always = new Dictionary<string, string>
    {
        ["Content-Security-Policy"] = "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; img-src 'self'; "
            + "manifest-src 'self'; script-src 'self'; style-src 'self'; worker-src 'self'",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        ["Referrer-Policy"] = "no-referrer",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
    };

    private static readonly string[] Never = ["Server", "X-Powered-By", "X-AspNet-Version", "Set-Cookie", "Access-Control-Allow-Origin", "Via"];

    /// <summary>What a response lacks, has wrong or should not have; empty when all is well.</summary>
    public static IReadOnlyList<string> Faults(HttpResponseMessage response) =>
    [
        .. Always.Where(header => Visitor.Header(response, header.Key) != header.Value).Select(header => $"{header.Key}: {Visitor.Header(response, header.Key)}"),
        .. Never.Where(name => Visitor.Header(response, name).Length > 0),
    ];
}
