using System.Diagnostics;
using System.Diagnostics.Metrics;
using BackPainInfo.Search;

namespace BackPainInfo.Web;

/// <summary>
/// What an operator can watch, beside the measures that ASP.NET Core and the runtime keep by themselves. Counts only: no path, no
/// query, no word of a reader.
/// </summary>
internal static class SiteMetrics
{
    public const string MeterName = "BackPainInfo";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> KeptPages = Meter.CreateCounter<long>("backpaininfo.page_cache.requests", "{request}", "Requests for pages, by whether a kept page answered");
    private static readonly Histogram<double> SearchTime = Meter.CreateHistogram<double>("backpaininfo.search.duration", "s", "Time of one search inside the process");
    private static readonly Counter<long> RaisedSigns = Meter.CreateCounter<long>("backpaininfo.search.red_flags", "{sign}", "Warning signs raised by searches, by group");
    private static readonly Counter<long> Reloads = Meter.CreateCounter<long>("backpaininfo.content.reloads", "{reload}", "Reloads of the content, by outcome");
    private static readonly Gauge<int> Problems = Meter.CreateGauge<int>("backpaininfo.content.problems", "{problem}", "Problems of the content on disk that keep it from being served");

    private static readonly KeyValuePair<string, object?> Hit = new("result", "hit");
    private static readonly KeyValuePair<string, object?> Miss = new("result", "miss");

    public static void CountKeptPage(bool isHit) => KeptPages.Add(1, isHit ? Hit : Miss);

    public static void CountSearch(long started, SearchResults results)
    {
        SearchTime.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        foreach (var sign in results.RedFlags)
        {
            RaisedSigns.Add(1, new KeyValuePair<string, object?>("group", sign.Group));
        }
    }

    public static void CountReload(int problems)
    {
        Reloads.Add(1, new KeyValuePair<string, object?>("outcome", problems == 0 ? "served" : "kept"));
        Problems.Record(problems);
    }
}
