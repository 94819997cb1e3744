namespace BackPainInfo.Content.Parsing;

/// <summary>What an article's Markdown has turned into.</summary>
internal sealed record ArticleBody
{
    public required IReadOnlyList<ArticlePart> Parts { get; init; }

    public required IReadOnlyList<ArticleHeading> Headings { get; init; }

    public required IReadOnlyList<ArticleSection> Sections { get; init; }

    /// <summary>Ids of the cited sources in the order of first citation.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required IReadOnlyList<string> Terms { get; init; }

    public required IReadOnlyList<ArticleLink> Links { get; init; }

    public required IReadOnlyList<ProseBlock> Prose { get; init; }

    public static ArticleBody Empty { get; } = new() { Parts = [], Headings = [], Sections = [], Sources = [], Terms = [], Links = [], Prose = [] };
}
