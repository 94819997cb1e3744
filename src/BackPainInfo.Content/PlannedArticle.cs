namespace BackPainInfo.Content;

/// <summary>An article that is promised by its slug and working title and not written yet.</summary>
public sealed record PlannedArticle(string Slug, string Title);
