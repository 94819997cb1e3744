namespace BackPainInfo.Web.Http;

/// <summary>What a page may load: its own files and nothing else, no inline script, no inline style, no frame.</summary>
internal static class ContentSecurityPolicy
{
    public static readonly string Value = string.Join("; ",
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self'",
        "manifest-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "worker-src 'self'");
}
