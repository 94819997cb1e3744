using System.Collections.Concurrent;
using BackPainInfo.Content;

namespace BackPainInfo.Web.Http;

/// <summary>
/// The finished pages of one content version. It lives inside the version, so nothing is ever invalidated: a reload starts an empty one.
/// Only the date can change a page, when a review becomes overdue; then all are made anew.
/// </summary>
internal sealed class PageCache(Site site, long limit)
{
    private readonly Lock _making = new();
    private volatile Day _day = new(DateOnly.MinValue, DateOnly.MinValue, []);
    private long _bytes;

    /// <summary>Bytes that are kept at the moment.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Completes when every page that has been kept so far is compressed.</summary>
    public Task Compressing { get; private set; } = Task.CompletedTask;

    /// <summary>What all pages of search results share; null until the first of them.</summary>
    public SearchFrame? SearchFrame { get; set; }

    public KeptPage? Find(ReadOnlySpan<char> path, DateOnly today) => On(today).ByText.TryGetValue(path, out var page) ? page : null;

    /// <summary>Keeps a page at once, and makes its compressed forms later; beyond the limit the least used pages go.</summary>
    public void Keep(string path, DateOnly today, KeptPage page)
    {
        var pages = On(today).Pages;
        if (!pages.TryAdd(path, page))
        {
            return;
        }

        // One after the other: compressing all the pages of a crawl at once would take the cores from readers.
        lock (_making)
        {
            Compressing = Compressing.ContinueWith(_ => Compress(pages, page), TaskScheduler.Default);
        }
    }

    private void Compress(ConcurrentDictionary<string, KeptPage> pages, KeptPage page)
    {
        page.Compress();

        // The pages of a day that is over are let go as a whole.
        if (ReferenceEquals(pages, _day.Pages) && Interlocked.Add(ref _bytes, page.Size) > limit)
        {
            DropLeastUsed(pages);
        }
    }

    private void DropLeastUsed(ConcurrentDictionary<string, KeptPage> pages)
    {
        lock (_making)
        {
            // A snapshot, because others go on keeping pages. One that is still being compressed has not been counted yet.
            foreach (var (path, page) in pages.ToArray().Where(kept => kept.Value.IsCompressed).OrderBy(kept => kept.Value.Uses))
            {
                if (Bytes <= limit * 3 / 4)
                {
                    return;
                }

                if (pages.TryRemove(path, out _))
                {
                    Interlocked.Add(ref _bytes, -page.Size);
                }
            }
        }
    }

    // Between two review dates every day shows the same pages.
    private Day On(DateOnly today)
    {
        var day = _day;
        if (today >= day.From && today < day.Until)
        {
            return day;
        }

        lock (_making)
        {
            if (today >= _day.From && today < _day.Until)
            {
                return _day;
            }

            var later = site.Articles.Select(article => article.NextReview.AddDays(1)).Where(date => date > today);
            Interlocked.Exchange(ref _bytes, 0);
            return _day = new Day(today, later.DefaultIfEmpty(DateOnly.MaxValue).Min(), []);
        }
    }

    /// <summary>The days on which pages look the same, and those pages by path.</summary>
    private sealed record Day(DateOnly From, DateOnly Until, ConcurrentDictionary<string, KeptPage> Pages)
    {
        public ConcurrentDictionary<string, KeptPage>.AlternateLookup<ReadOnlySpan<char>> ByText { get; } = Pages.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
