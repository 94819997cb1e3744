using Microsoft.Extensions.Options;

namespace BackPainInfo.Web;

/// <summary>
/// Reloads the content when a file of its folder changes. It compares names, sizes and times twice a second: unlike the
/// operating system's notices this works on every file system and survives a folder that goes away and comes back.
/// </summary>
internal sealed class ContentWatcher(LiveContent content, IOptions<SiteOptions> options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.WatchContent)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, time);
        var seen = Stamp(content.Folder);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = Stamp(content.Folder);
            if (now != seen)
            {
                seen = now;
                content.Reload();
            }
        }
    }

    /// <summary>A number that changes when a file of the folder is added, removed or written.</summary>
    internal static int Stamp(string folder)
    {
        var stamp = default(HashCode);
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                stamp.Add(file.FullName);
                stamp.Add(file.Length);
                stamp.Add(file.LastWriteTimeUtc);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Gone or half replaced: a stamp of its own, so that the next whole state is seen as a change.
            stamp.Add(failure.GetType());
        }

        return stamp.ToHashCode();
    }
}
