using System.Runtime;

namespace BackPainInfo.Web;

/// <summary>
/// Gives back to the system what reading the content has taken, and later what a rush of readers has, once the site is quiet. The collector does
/// so by itself only when the machine runs short.
/// </summary>
internal sealed class FreedMemory : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        var (seen, givenBack) = (0, 0);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = GC.CollectionCount(0);
            if (givenBack == 0 || (now == seen && now != givenBack))
            {
                GiveBack();
                now = givenBack = GC.CollectionCount(0);
            }

            seen = now;
        }
    }

    private static void GiveBack()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
