using BackPainInfo.Web.Http;

namespace BackPainInfo.Web;

/// <summary>The first content version, read on another core while the host is put together: a start waits for the longer of the two, not for both.</summary>
internal sealed class FirstContent(string folder, string country, Task<ContentVersion> version)
{
    private Task<ContentVersion>? _version = version;

    public string Folder => folder;

    public string Country => country;

    public static FirstContent Begin(WebApplicationBuilder builder)
    {
        // Read one by one, because binding the options takes as long as the gain. The host still validates them.
        var site = builder.Configuration.GetSection(SiteOptions.Section);
        var options = new SiteOptions();
        options = options with
        {
            ContentFolder = site[nameof(SiteOptions.ContentFolder)] ?? options.ContentFolder,
            Country = site[nameof(SiteOptions.Country)] ?? options.Country,
        };
        var folder = options.ResolveContentFolder(builder.Environment.ContentRootPath);
        return new FirstContent(folder, options.Country, Task.Run(() => ContentVersion.Load(folder, options.Country)));
    }

    /// <summary>Waits for it and forgets it: after a reload nothing holds it any more.</summary>
    /// <exception cref="BackPainInfo.Content.InvalidContentException">The content is broken.</exception>
    /// <exception cref="InvalidOperationException">It has been taken.</exception>
    public ContentVersion Take(long pageCacheBytes)
    {
        var reading = Interlocked.Exchange(ref _version, null) ?? throw new InvalidOperationException("The first content version has been taken.");
        var version = reading.GetAwaiter().GetResult();
        return version with { Pages = new PageCache(version.Site, pageCacheBytes) };
    }
}
