using BackPainInfo.Web.Http;

namespace BackPainInfo.Web;

/// <summary>The first content version, read on another core while the host is put together: a start waits for the longer of the two, not for both.</summary>
internal sealed record FirstContent(string Folder, string Country, Task<ContentVersion> Version)
{
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

    /// <exception cref="BackPainInfo.Content.InvalidContentException">The content is broken.</exception>
    public ContentVersion Await(long pageCacheBytes)
    {
        var version = Version.GetAwaiter().GetResult();
        return version with { Pages = new PageCache(version.Site, pageCacheBytes) };
    }
}
