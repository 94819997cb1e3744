using BackPainInfo.Content;

namespace BackPainInfo.Web;

/// <summary>Where to read on: the article before, the one after, and those that answer related questions.</summary>
internal sealed record ArticleNeighbours(Article? Previous, Article? Next, IReadOnlyList<Article> Related)
{
    private const int MostRelated = 4;

    public static ArticleNeighbours Of(Site site, Article article)
    {
        var all = site.Articles.ToList();
        var place = all.FindIndex(one => one.Slug == article.Slug);
        var previous = place > 0 ? all[place - 1] : null;
        var next = place < all.Count - 1 ? all[place + 1] : null;
        var related = SharedSigns(site, article)
            .Where(one => one != previous && one != next)
            .Take(MostRelated);
        return new ArticleNeighbours(previous, next, [.. related]);
    }

    // Pages are related when the same warning signs point to them or the same sources stand behind them.
    private static IEnumerable<Article> SharedSigns(Site site, Article article)
    {
        var signs = site.RedFlags.Flags.Where(flag => flag.PointsTo.Contains(article.Slug)).ToList();
        return site.Articles
            .Where(one => one.Slug != article.Slug)
            .Select(one => (Article: one, Score: (2 * signs.Count(sign => sign.PointsTo.Contains(one.Slug)))
                + one.Sources.Intersect(article.Sources).Count()
                + (one.Topic == article.Topic ? 1 : 0)))
            .Where(scored => scored.Score > 1)
            .OrderByDescending(scored => scored.Score)
            .Select(scored => scored.Article);
    }
}
