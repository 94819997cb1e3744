namespace BackPainInfo.Content.Reading;

/// <summary>What <c>site.yml</c> says: the frame into which the articles are put.</summary>
internal sealed record SiteOutline
{
    public required string Name { get; init; }

    public required string Tagline { get; init; }

    public required string DefaultCountry { get; init; }

    public required IReadOnlyList<TopicOutline> Topics { get; init; }

    public required IReadOnlyList<SourceSection> SourceSections { get; init; }
}

/// <summary>One topic with the slugs that belong to it.</summary>
internal sealed record TopicOutline(string Slug, string Title, string Summary, IReadOnlyList<PlannedArticle> Articles);
