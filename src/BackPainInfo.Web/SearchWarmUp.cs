namespace BackPainInfo.Web;

/// <summary>
/// Has the search index built shortly after the start, on another core. Not at once: the first page asked for would share the machine with it.
/// Whoever cannot wait, a search or a readiness probe, begins it earlier. What the start has taken is given back then.
/// </summary>
internal sealed class SearchWarmUp(LiveContent content) : BackgroundService
{
    private static readonly TimeSpan FirstPage = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstPage, stoppingToken);

        // A fault while the index is built stops the host here.
        await content.Current.Search.Ready;
        FreedMemory.GiveBack();
    }
}
