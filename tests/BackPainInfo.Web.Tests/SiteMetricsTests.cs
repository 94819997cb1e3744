using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace BackPainInfo.Web.Tests;

public sealed class SiteMetricsTests(SampleWebsite sample)
{
    [Fact]
    public async Task Red_flags_are_counted_by_group_and_no_word_of_a_reader_is_measured()
    {
        var measured = new ConcurrentQueue<(string Name, string Tags)>();
        using var listener = Listen(measured);

        await sample.Visitor.PageAsync("/search?q=cant+pee+zqmarker7");
        await sample.Visitor.PageAsync("/start");

        Assert.Contains(("backpaininfo.search.red_flags", "group=cauda-equina"), measured);
        Assert.Contains(measured, one => one.Name == "backpaininfo.search.duration");
        Assert.Contains(measured, one => one.Name == "backpaininfo.page_cache.requests" && one.Tags is "result=hit" or "result=miss");
        Assert.DoesNotContain(measured, one => one.Tags.Contains("zqmarker7", StringComparison.Ordinal) || one.Tags.Contains('/', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reloads_are_counted_by_outcome_and_problems_are_told()
    {
        var measured = new ConcurrentQueue<(string Name, string Tags)>();
        using var listener = Listen(measured);
        using var copy = new SampleCopy();
        await using var site = new TestSite(copy.Folder);

        site.Service<LiveContent>().Reload();
        copy.Edit(SampleCopy.Strain, "- weak-legs", "- weak-leg");
        site.Service<LiveContent>().Reload();

        Assert.Contains(("backpaininfo.content.reloads", "outcome=served"), measured);
        Assert.Contains(("backpaininfo.content.reloads", "outcome=kept"), measured);
        Assert.Contains(measured, one => one.Name == "backpaininfo.content.problems");
    }

    private static MeterListener Listen(ConcurrentQueue<(string Name, string Tags)> measured)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == SiteMetrics.MeterName)
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Words(tags))));
        listener.SetMeasurementEventCallback<int>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Words(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Words(tags))));
        listener.Start();
        return listener;
    }

    private static string Words(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
