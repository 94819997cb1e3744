using System.Runtime;
using System.Runtime.InteropServices;

namespace BackPainInfo.Web;

/// <summary>
/// Gives back to the system what reading the content has taken, after every reload, and what a rush of readers has, once the site is quiet. The
/// collector does so by itself only when the machine runs short.
/// </summary>
internal sealed class FreedMemory(LiveContent content) : BackgroundService
{
    // Bytes allocated: fewer than these in a pause, and the site is quiet; more than those since the last time, and there is something to give back.
    private const long Quiet = 4 * 1024 * 1024;
    private const long WorthIt = 8 * 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        var (seen, givenBack) = (0L, 0L);
        var served = content.Current.Id;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var allocated = GC.GetTotalAllocatedBytes();
            if (content.Current.Id != served || (allocated - seen < Quiet && allocated - givenBack > WorthIt))
            {
                served = content.Current.Id;
                givenBack = allocated;
                GiveBack();
            }

            seen = allocated;
        }
    }

    public static void GiveBack()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        TrimNativeHeap();
    }

    // What the compressors and the JIT have freed. Left alone, glibc holds on to more of it with every reload; other systems have no such call.
    private static void TrimNativeHeap()
    {
        if (OperatingSystem.IsLinux()
            && NativeLibrary.TryLoad("libc.so.6", out var library)
            && NativeLibrary.TryGetExport(library, "malloc_trim", out var trim))
        {
            Marshal.GetDelegateForFunctionPointer<MallocTrim>(trim)(0);
        }
    }

    private delegate int MallocTrim(nuint keep);
}
