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

    public KeptPage? Find(string path, DateOnly today) => On(today).Pages.GetValueOrDefault(path);

    /// <summary>Keeps a page; beyond the limit the least used ones go.</summary>
    public void Keep(string path, DateOnly today, KeptPage page)
    {
        var pages = On(today).Pages;
        if (!pages.TryAdd(path, page))
        {
            return;
        }

        page.Compress();
        if (Interlocked.Add(ref _bytes, page.Size) > limit)
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
    private sealed record Day(DateOnly From, DateOnly Until, ConcurrentDictionary<string, KeptPage> Pages);
}
