using BackPainInfo.Web.Http;

namespace BackPainInfo.Web.Tests.Http;

public sealed class PageCacheTests(SampleWebsite sample)
{
    private static readonly DateOnly Today = TestSite.Today;

    [Fact]
    public void A_page_is_found_under_its_own_path_only()
    {
        var cache = new PageCache(sample.Content.Site, long.MaxValue);
        var page = Page(1);

        cache.Keep("/a", Today, page);

        Assert.Same(page, cache.Find("/a", Today));
        Assert.Null(cache.Find("/A", Today));
        Assert.Null(cache.Find("/a/", Today));
    }

    [Fact]
    public async Task The_first_page_of_a_path_stays()
    {
        var cache = new PageCache(sample.Content.Site, long.MaxValue);
        var first = Page(1);

        cache.Keep("/a", Today, first);
        cache.Keep("/a", Today, Page(2));
        await cache.Compressing;

        Assert.Same(first, cache.Find("/a", Today));
        Assert.Equal(first.Size, cache.Bytes);
    }

    [Fact]
    public async Task Beyond_the_limit_the_least_used_pages_go()
    {
        var pages = Enumerable.Range(0, 8).Select(Page).ToList();
        var cache = new PageCache(sample.Content.Site, (pages[0].Size * 7) + (pages[0].Size / 2));
        foreach (var (page, number) in pages.Select((page, number) => (page, number)))
        {
            page.Uses = number == 2 ? 0 : number + 10;
            cache.Keep($"/{number}", Today, page);
        }

        await cache.Compressing;

        Assert.Null(cache.Find("/2", Today));
        Assert.Same(pages[7], cache.Find("/7", Today));
        Assert.Equal(Enumerable.Range(0, 8).Select(number => cache.Find($"/{number}", Today)).OfType<KeptPage>().Sum(page => page.Size), cache.Bytes);
    }

    [Fact]
    public async Task However_many_pages_are_kept_the_limit_holds()
    {
        var cache = new PageCache(sample.Content.Site, 50_000);

        Parallel.For(0, 300, number => cache.Keep($"/{number}", Today, Page(number)));
        await cache.Compressing;

        Assert.InRange(cache.Bytes, 0, 50_000);
        Assert.Equal(Enumerable.Range(0, 300).Select(number => cache.Find($"/{number}", Today)).OfType<KeptPage>().Sum(page => page.Size), cache.Bytes);
    }

    [Fact]
    public void The_day_after_a_review_was_due_all_pages_are_made_anew()
    {
        var cache = new PageCache(sample.Content.Site, long.MaxValue);
        cache.Keep("/a", Today, Page(1));

        Assert.NotNull(cache.Find("/a", new DateOnly(2026, 9, 1)));
        Assert.Null(cache.Find("/a", new DateOnly(2026, 9, 2)));
        Assert.Equal(0, cache.Bytes);
    }

    [Fact]
    public void A_clock_set_back_is_no_fault()
    {
        var cache = new PageCache(sample.Content.Site, long.MaxValue);
        cache.Keep("/a", Today, Page(1));

        Assert.Null(cache.Find("/a", Today.AddYears(-5)));
        Assert.Null(cache.Find("/a", Today.AddYears(50)));
    }

    // Bytes that do not compress, so that all pages have about the same size.
    private static KeptPage Page(int number)
    {
        var body = new byte[1000];
        new Random(number).NextBytes(body);
        var page = new KeptPage(body, "text/html", "");
        page.Compress();
        return page;
    }
}
