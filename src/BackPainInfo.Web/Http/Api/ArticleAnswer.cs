using BackPainInfo.Content;

namespace BackPainInfo.Web.Http.Api;

/// <summary>An article in <c>/api/v1/articles</c>, and whole in <c>/api/v1/articles/{slug}</c>.</summary>
internal sealed record ArticleAnswer
{
    public required string Slug { get; init; }

    public required string Topic { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Url { get; init; }

    public required ArticleKind Kind { get; init; }

    public required DateOnly Reviewed { get; init; }

    public required DateOnly NextReview { get; init; }

    /// <summary>False until a clinician has signed the page: show that beside the text.</summary>
    public required bool IsClinicallyReviewed { get; init; }

    /// <summary>The rest stands in the answer for one article only.</summary>
    public IReadOnlyList<string>? AlsoCalled { get; init; }

    public IReadOnlyList<string>? RedFlags { get; init; }

    public IReadOnlyList<ArticleSection>? Sections { get; init; }

    public IReadOnlyList<Source>? Sources { get; init; }

    public static ArticleAnswer Short(Article article, SiteUrls urls) => new()
    {
        Slug = article.Slug,
        Topic = article.Topic,
        Title = article.Title,
        Summary = article.Summary,
        Url = urls.Absolute(article.Path),
        Kind = article.Kind,
        Reviewed = article.Reviewed,
        NextReview = article.NextReview,
        IsClinicallyReviewed = article.ClinicalReview is not null,
    };

    public static ArticleAnswer Whole(Site site, Article article, SiteUrls urls) => Short(article, urls) with
    {
        AlsoCalled = article.AlsoCalled,
        RedFlags = [.. article.Parts.OfType<RedFlagsCallout>().SelectMany(callout => callout.FlagIds)],
        Sections = article.Sections,
        Sources = [.. article.Sources.Select(site.FindSource).OfType<Source>()],
    };
}
