using BackPainInfo.Content;
using BackPainInfo.Web.Http;

namespace BackPainInfo.Web;

/// <summary>
/// One loaded state of the content with everything derived from it. Immutable: a request captures one and sees no other,
/// and a reload makes the next one whole.
/// </summary>
internal sealed record ContentVersion(Site Site, Country Country, ArticleSearch Search, PageCache Pages)
{
    public string Id => Site.VersionId;

    /// <exception cref="InvalidContentException">The content has problems, or knows no such country.</exception>
    public static ContentVersion Load(string contentFolder, string countryId, long pageCacheBytes = 0)
    {
        var site = SiteLoader.Load(contentFolder, judgesWords: false);
        var wanted = countryId.Length > 0 ? countryId : site.DefaultCountry;
        if (site.FindCountry(wanted) is not { } country)
        {
            var known = string.Join(", ", site.Countries.Select(one => one.Id));
            throw new InvalidContentException(
                [new ContentProblem("content/services.yml", 1, $"setting Site:Country asks for '{wanted}'; write one of {known}")], []);
        }

        var served = site.WithoutSearchWords();
        return new ContentVersion(served, country, new ArticleSearch(site), new PageCache(served, pageCacheBytes));
    }
}
