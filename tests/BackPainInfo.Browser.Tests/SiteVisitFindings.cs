using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BackPainInfo.Browser.Tests;

/// <summary>What a visit to every address found wrong, by the promise that it breaks.</summary>
internal sealed class SiteVisitFindings
{
    public const string MissingPage = "/no-such-page";

    public ConcurrentQueue<string> Violations { get; } = new();

    public ConcurrentQueue<string> Overflows { get; } = new();

    public ConcurrentQueue<string> Faults { get; } = new();

    public ConcurrentQueue<string> Cookies { get; } = new();

    // Chromium itself notes a page that is missing as an error of the console.
    public void AddFaults(string address, IEnumerable<string> faults)
    {
        foreach (var fault in faults.Where(fault => address != MissingPage || !fault.Contains("404", StringComparison.Ordinal)))
        {
            Faults.Enqueue($"{address}: {fault}");
        }
    }

    public void AddCookies(IEnumerable<BrowserContextCookiesResult> cookies)
    {
        foreach (var cookie in cookies)
        {
            Cookies.Enqueue(cookie.Name);
        }
    }
}
