using BackPainInfo.Content;
using BackPainInfo.Search;

namespace BackPainInfo.Web.Http.Api;

/// <summary>The JSON of <c>/api/v1/search</c>.</summary>
internal sealed record SearchAnswer(
    string Query,
    string? CorrectedQuery,
    IReadOnlyList<SearchAnswer.Flag> RedFlags,
    int Total,
    IReadOnlyList<SearchAnswer.Result> Results,
    bool Relaxed,
    IReadOnlyDictionary<string, IReadOnlyList<SearchAnswer.FacetValue>> Facets)
{
    public static SearchAnswer From(ContentVersion content, string query, SearchResults results) => new(
        query,
        results.CorrectedQuery,
        [.. results.RedFlags.Select(sign => ToFlag(content, sign))],
        results.Total,
        [.. results.Hits.Select(hit => ToResult(content.Site, hit))],
        results.Relaxed,
        results.Facets.ToDictionary(
            facet => facet.Key,
            IReadOnlyList<FacetValue> (facet) => [.. facet.Value.Select(value => new FacetValue(value.Id, value.Count))]));

    private static Flag ToFlag(ContentVersion content, RaisedSign sign)
    {
        var flag = content.Site.RedFlags.Find(sign.Id) ?? throw new InvalidOperationException($"no red flag '{sign.Id}'");
        return new Flag(flag.Id, flag.Group, flag.Level, flag.Sign, content.Country.Levels[flag.Level].Action, SiteUrls.RedFlag(flag.Id), sign.Matched);
    }

    private static Result ToResult(Site site, SearchHit hit)
    {
        var article = site.FindArticle(hit.DocumentId) ?? throw new InvalidOperationException($"no article '{hit.DocumentId}'");
        var section = hit.SectionId is { Length: > 0 } id ? new Section(hit.SectionTitle ?? "", $"{article.Path}#{id}") : null;
        return new Result(
            article.Slug,
            article.Title,
            article.Path,
            article.Kind,
            article.Topic,
            article.Summary,
            [.. hit.Snippet.Select(part => new SnippetText(part.Text, part.IsHit))],
            [.. hit.Why.Select(reason => new Reason(reason.Wrote, reason.Means))],
            section,
            Math.Round(hit.Score, 3));
    }

    internal sealed record Flag(string Id, string Group, RedFlagLevel Level, string Sign, string Action, string Url, IReadOnlyList<string> Matched);

    internal sealed record Result(
        string Slug,
        string Title,
        string Url,
        ArticleKind Kind,
        string Topic,
        string Summary,
        IReadOnlyList<SnippetText> Snippet,
        IReadOnlyList<Reason> Why,
        Section? Section,
        double Score);

    internal sealed record SnippetText(string Text, bool Hit);

    internal sealed record Reason(string Wrote, string Means);

    internal sealed record Section(string Title, string Url);

    internal sealed record FacetValue(string Id, int Count);
}
