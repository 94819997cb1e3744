using System.ComponentModel.DataAnnotations;

namespace BackPainInfo.Web;

/// <summary>What one client or all together may ask of the process: the section <c>Limits</c> of the configuration.</summary>
internal sealed record LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Bytes of a request's first line. A longer one gets 414.</summary>
    [Range(256, 65_536)]
    public int RequestLineBytes { get; init; } = 8_192;

    /// <summary>Bytes of all request headers together. More gets 431.</summary>
    [Range(1_024, 131_072)]
    public int HeaderBytes { get; init; } = 16_384;

    [Range(10, 1_000)]
    public int HeaderCount { get; init; } = 64;

    /// <summary>Open connections; the next one is closed at once.</summary>
    [Range(10, 1_000_000)]
    public int Connections { get; init; } = 10_000;

    /// <summary>Seconds a client may take to send its headers.</summary>
    [Range(1, 120)]
    public int HeaderSeconds { get; init; } = 10;

    /// <summary>Seconds an idle connection stays open, or three quarters of them; also what a client has that takes no answers.</summary>
    [Range(1, 600)]
    public int KeepAliveSeconds { get; init; } = 60;

    /// <summary>Seconds until a request that is not answered gets 504.</summary>
    [Range(1, 120)]
    public int RequestSeconds { get; init; } = 10;

    /// <summary>Searches and suggestions of one address in a minute; the next one gets 429 with Retry-After. Zero means no limit.</summary>
    [Range(0, 1_000_000)]
    public int SearchesPerMinute { get; init; } = 600;

    /// <summary>Seconds that requests in flight have to finish after SIGTERM.</summary>
    [Range(1, 120)]
    public int ShutdownSeconds { get; init; } = 20;

    /// <summary>Megabytes of finished pages that are kept; the least used go first.</summary>
    [Range(1, 65_536)]
    public int PageCacheMegabytes { get; init; } = 64;
}
