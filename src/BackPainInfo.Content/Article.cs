namespace BackPainInfo.Content;

/// <summary>One page of medical content: what its file says, with the body split into parts.</summary>
public sealed record Article
{
    public required string Topic { get; init; }

    public required string Slug { get; init; }

    /// <summary>Path of the file inside the content folder, for messages to editors.</summary>
    public required string File { get; init; }

    /// <summary>Line of <see cref="NextReview"/> in <see cref="File"/>, for messages to editors.</summary>
    public int NextReviewLine { get; init; } = 1;

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> AlsoCalled { get; init; }

    public required ArticleKind Kind { get; init; }

    /// <summary>Key into <see cref="ConditionRegister"/>, where the article is about one cause.</summary>
    public string? Condition { get; init; }

    /// <summary>Ids of the ledger's claims that the article answers.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    public required int Order { get; init; }

    /// <summary>Readers' ways of asking what the page answers.</summary>
    public required IReadOnlyList<string> Asks { get; init; }

    public required IReadOnlyList<string> SourceSections { get; init; }

    /// <summary>Ids of the sources in the order of their first citation: a footnote's number is its place here plus one.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required DateOnly Reviewed { get; init; }

    public required DateOnly NextReview { get; init; }

    /// <summary>Null while no clinician has signed the page, which it then says in plain words.</summary>
    public ClinicalReview? ClinicalReview { get; init; }

    public required IReadOnlyList<ArticlePart> Parts { get; init; }

    public required IReadOnlyList<ArticleHeading> Headings { get; init; }

    /// <summary>The same body as plain text, section by section, for search.</summary>
    public required IReadOnlyList<ArticleSection> Sections { get; init; }

    /// <summary>Ids of the glossary's terms that the body marks at their first use, in that order.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    public string Path => $"/{Topic}/{Slug}";
}
