namespace BackPainInfo.Content;

/// <summary>A shelf of articles with one address, such as <c>/causes</c>.</summary>
public sealed record Topic
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>Articles listed in <c>site.yml</c> that have no file yet: shown as plain text, never linked.</summary>
    public required IReadOnlyList<PlannedArticle> Planned { get; init; }
}
