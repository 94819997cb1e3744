using Microsoft.Extensions.Options;

namespace BackPainInfo.Web.Tests;

public sealed class ContentWatcherTests
{
    [Fact]
    public async Task An_edit_is_served_after_the_next_look()
    {
        using var copy = new SampleCopy();
        await using var site = new TestSite(copy.Folder);
        var content = site.Service<LiveContent>();
        var before = content.Current.Id;
        var timers = new ManualTimers();
        using var watcher = new ContentWatcher(content, Options.Create(new SiteOptions()), timers);

        await watcher.StartAsync(TestContext.Current.CancellationToken);
        var edits = 0;
        var isServed = SpinWait.SpinUntil(() =>
        {
            // Edited again and again, because the watcher takes its first look in its own time.
            copy.Write("README.md", $"edit {edits++}");
            timers.Fire();
            return content.Current.Id != before;
        }, TimeSpan.FromSeconds(20));
        await watcher.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(isServed);
    }

    [Fact]
    public async Task Where_the_operator_wants_none_it_looks_at_nothing()
    {
        using var copy = new SampleCopy();
        await using var site = new TestSite(copy.Folder);
        using var watcher = new ContentWatcher(site.Service<LiveContent>(), Options.Create(new SiteOptions { WatchContent = false }), new ManualTimers());

        await watcher.StartAsync(TestContext.Current.CancellationToken);

        await watcher.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Any_change_of_a_file_changes_the_stamp_and_its_return_restores_it()
    {
        using var copy = new SampleCopy();
        var stamps = new List<int> { ContentWatcher.Stamp(copy.Folder) };

        copy.Write("articles/causes/new.md", "new");
        stamps.Add(ContentWatcher.Stamp(copy.Folder));
        copy.Write("articles/causes/new.md", "newer");
        stamps.Add(ContentWatcher.Stamp(copy.Folder));
        File.Move(Path.Combine(copy.Folder, "articles/causes/new.md"), Path.Combine(copy.Folder, "articles/causes/old.md"));
        stamps.Add(ContentWatcher.Stamp(copy.Folder));
        File.SetLastWriteTimeUtc(Path.Combine(copy.Folder, "site.yml"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        stamps.Add(ContentWatcher.Stamp(copy.Folder));

        Assert.Equal(stamps.Distinct(), stamps);
        Assert.Equal(stamps[^1], ContentWatcher.Stamp(copy.Folder));
    }

    [Fact]
    public void A_missing_folder_has_a_stamp_of_its_own()
    {
        using var copy = new SampleCopy();
        var whole = ContentWatcher.Stamp(copy.Folder);

        var missing = ContentWatcher.Stamp(copy.Folder + "-nowhere");

        Assert.NotEqual(whole, missing);
        Assert.Equal(missing, ContentWatcher.Stamp(copy.Folder + "-nowhere"));
    }
}
